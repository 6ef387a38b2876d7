#!/usr/bin/env node
/** npm runs this after every install of this project. */
import { fileURLToPath } from 'node:url'
import { writeInstallStamp } from './install-stamp.mjs'
import { patchPackages } from './patch-packages.mjs'
import { chooseNode } from './runtime/choose-node.mjs'

patchPackages()
chooseNode(fileURLToPath(new URL('..', import.meta.url)))
writeInstallStamp()
