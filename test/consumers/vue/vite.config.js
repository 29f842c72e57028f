import vue from '@vitejs/plugin-vue';

// Else Vue warns that it knows no component of this name.
const isCustomElement = (tag) => tag.includes('-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
