#!/usr/bin/env node
/** npm runs this after every install of this project. */
import { fileURLToPath } from 'node:url'
import { writeInstallStamp } from './install-stamp.mjs'
import { repairDriver } from './repair-driver.mjs'
import { chooseNode } from './runtime/choose-node.mjs'

repairDriver()
chooseNode(fileURLToPath(new URL('..', import.meta.url)))
writeInstallStamp()
