export { App } from './page/App.js';
