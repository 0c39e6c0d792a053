/** The deployer: plans, deploys, verifies and cleans up SageMaker endpoints. */
module dev.endpointdsl.deploy {
  requires transitive dev.endpointdsl.runtime;
  requires transitive software.amazon.awssdk.regions;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.retries;
  requires software.amazon.awssdk.retries.api;
  requires org.reactivestreams;
  requires static transitive org.jspecify;

  exports dev.endpointdsl.deploy;
  exports dev.endpointdsl.deploy.defaults;
  exports dev.endpointdsl.deploy.error;
  exports dev.endpointdsl.deploy.error.hosting;
  exports dev.endpointdsl.deploy.model;
  exports dev.endpointdsl.deploy.part;
  exports dev.endpointdsl.deploy.plan;
  exports dev.endpointdsl.deploy.progress;
  exports dev.endpointdsl.deploy.time;
  exports dev.endpointdsl.deploy.workflow;
}
