#!/usr/bin/env node
/** npm runs this after every install of this project. */
import { writeInstallStamp } from './install-stamp.mjs'
import { repairDriver } from './repair-driver.mjs'

repairDriver()
writeInstallStamp()
