/** The command line of Endpoint DSL. */
module dev.endpointdsl.cli {
  requires dev.endpointdsl.autoscaling;
  requires dev.endpointdsl.deploy;
  requires dev.endpointdsl.deploy.autoscaling;
  requires dev.endpointdsl.formats;
  requires dev.endpointdsl.testkit;
  requires info.picocli;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http.urlconnection;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.services.applicationautoscaling;
  requires software.amazon.awssdk.services.cloudwatch;
  requires software.amazon.awssdk.services.sagemaker;
  requires software.amazon.awssdk.utils;
  requires static transitive org.jspecify;

  exports dev.endpointdsl.cli;
}
