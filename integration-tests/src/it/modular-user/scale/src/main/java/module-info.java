/** Deploys an endpoint with its scaling, without alarms and so without Amazon CloudWatch. */
module user.scale {
  requires user.config;
  requires dev.endpointdsl.deploy.autoscaling;
  requires dev.endpointdsl.testkit;
}
