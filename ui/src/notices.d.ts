declare module "virtual:notices" {
  const notices: import("../notices.ts").Notices;
  export default notices;
}
