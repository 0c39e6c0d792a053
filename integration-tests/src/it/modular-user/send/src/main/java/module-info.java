/** Sends the configuration to a local server, with the SDK's client and with the deployer. */
module user.send {
  requires user.config;
  requires dev.endpointdsl.deploy;
  requires dev.endpointdsl.testkit;
}
