declare module 'virtual:survey-base-theme.css'
