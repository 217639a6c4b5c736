export { action, loader } from '#app/editing/edit-page.server.ts'
export { EditPage as default, meta } from '#app/editing/edit-page.tsx'
