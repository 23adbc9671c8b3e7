declare module '*.module.css' {
  const sheet: Readonly<Record<string, string>>;
  export default sheet;
}
declare module '*.css' {}
