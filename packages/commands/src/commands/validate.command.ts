import { conclude, lint, tests, types } from '../checks/checks.js';

// What a developer asks before each commit: lint, types and unit tests.
process.exitCode = conclude([await lint(), await types(), await tests('test')]);
