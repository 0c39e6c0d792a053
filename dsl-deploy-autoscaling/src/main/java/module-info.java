/** The scaling of endpoints as a part of their deployments. */
module dev.endpointdsl.deploy.autoscaling {
  requires transitive dev.endpointdsl.deploy;
  requires transitive dev.endpointdsl.autoscaling;
  // Only deployments with alarms call Amazon CloudWatch. Not transitive, because javac would then
  // demand the module from programs without alarms, too.
  requires static software.amazon.awssdk.services.cloudwatch;
  requires static transitive org.jspecify;

  exports dev.endpointdsl.deploy.autoscaling;
  exports dev.endpointdsl.deploy.autoscaling.error;
  exports dev.endpointdsl.deploy.autoscaling.model;
}
