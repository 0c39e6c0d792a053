package dev.endpointdsl.samples.launcher;

import dev.endpointdsl.samples.AsyncWithNotifications;
import dev.endpointdsl.samples.CanaryUpdate;
import dev.endpointdsl.samples.ClarifyExplainer;
import dev.endpointdsl.samples.DataCapture;
import dev.endpointdsl.samples.DeleteEverything;
import dev.endpointdsl.samples.FirstDeployment;
import dev.endpointdsl.samples.FleetDeployment;
import dev.endpointdsl.samples.FromCliJson;
import dev.endpointdsl.samples.FromCloudFormation;
import dev.endpointdsl.samples.FromCommand;
import dev.endpointdsl.samples.FromLiveEndpoint;
import dev.endpointdsl.samples.FromTerraform;
import dev.endpointdsl.samples.InferenceComponents;
import dev.endpointdsl.samples.ModelAndEndpoint;
import dev.endpointdsl.samples.MultiModelEndpoint;
import dev.endpointdsl.samples.OwnDsl;
import dev.endpointdsl.samples.PipelineModel;
import dev.endpointdsl.samples.RollBackHandled;
import dev.endpointdsl.samples.ScaleToZero;
import dev.endpointdsl.samples.ScalingVariant;
import dev.endpointdsl.samples.ScheduledFleet;
import dev.endpointdsl.samples.Serverless;
import dev.endpointdsl.samples.ShadowVariant;
import dev.endpointdsl.samples.TrafficSplit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All samples, each with a line about it. */
final class SampleCatalog {

  /** The sample that runs if no name is given. */
  static final Entry FIRST =
      new Entry(
          "TrafficSplit",
          "one request in ten goes to the next model, and a fifth is captured",
          TrafficSplit::main);

  private static final List<Entry> ENTRIES =
      List.of(
          FIRST,
          new Entry(
              "AsyncWithNotifications",
              "an asynchronous endpoint that sends a notification for each response",
              AsyncWithNotifications::main),
          new Entry(
              "CanaryUpdate",
              "deploys: shifts a tenth of the traffic first, then the rest, unless an alarm goes off",
              CanaryUpdate::main),
          new Entry(
              "ClarifyExplainer",
              "an explainer that adds the contribution of each feature to a response",
              ClarifyExplainer::main),
          new Entry(
              "DataCapture",
              "stores a fifth of all requests and responses in Amazon S3",
              DataCapture::main),
          new Entry(
              "DeleteEverything",
              "deletes: an endpoint with its configuration and models, unless others use them",
              DeleteEverything::main),
          new Entry(
              "FirstDeployment",
              "deploys: plans, deploys, and deploys again, which changes nothing",
              FirstDeployment::main),
          new Entry(
              "FleetDeployment",
              "deploys: six endpoints, four at a time, one of which fails",
              FleetDeployment::main),
          new Entry(
              "FromCliJson",
              "reads a file for the AWS CLI and overrides the name",
              FromCliJson::main),
          new Entry(
              "FromCloudFormation",
              "reads a template of CloudFormation with a parameter",
              FromCloudFormation::main),
          new Entry(
              "FromCommand",
              "reads a command of the AWS CLI and prints a template of CloudFormation",
              FromCommand::main),
          new Entry(
              "FromLiveEndpoint",
              "reads the configuration of an endpoint and prints it as Java and for Terraform",
              FromLiveEndpoint::main),
          new Entry(
              "FromTerraform",
              "reads a configuration of Terraform with a variable and prints it as Java",
              FromTerraform::main),
          new Entry(
              "InferenceComponents",
              "a variant whose instances scale from zero and receive models later",
              InferenceComponents::main),
          new Entry(
              "ModelAndEndpoint",
              "a model and the endpoint that serves it, with an image of your own",
              ModelAndEndpoint::main),
          new Entry(
              "MultiModelEndpoint",
              "one container that loads the models below a prefix of S3 on demand",
              MultiModelEndpoint::main),
          new Entry("OwnDsl", "builders for a service of your own; sends nothing", OwnDsl::main),
          new Entry(
              "PipelineModel",
              "a model of two containers that pass each request on",
              PipelineModel::main),
          new Entry(
              "RollBackHandled",
              "deploys: an update that SageMaker rolls back, which other tools report as a success",
              RollBackHandled::main),
          new Entry(
              "ScaleToZero",
              "scales: a language model with an adapter to zero, with the alarm that wakes it",
              ScaleToZero::main),
          new Entry(
              "ScalingVariant",
              "scales: a variant follows its invocations, with more instances in the morning",
              ScalingVariant::main),
          new Entry(
              "ScheduledFleet",
              "scales: endpoints that are large in the working hours of their Regions",
              ScheduledFleet::main),
          new Entry(
              "Serverless",
              "a serverless variant that keeps capacity for two requests warm",
              Serverless::main),
          new Entry(
              "ShadowVariant",
              "a candidate that receives a copy of the traffic",
              ShadowVariant::main));

  /**
   * A sample.
   *
   * @param name the simple name of its class
   * @param summary what it shows, in one line
   * @param main its {@code main} method
   */
  record Entry(String name, String summary, Consumer<String[]> main) {}

  private SampleCatalog() {}

  static Optional<Entry> find(String name) {
    return ENTRIES.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** Returns a line for each sample, below a line that says how to run one. */
  static String list() {
    return ENTRIES.stream()
        .map(entry -> String.format("  %-22s  %s%n", entry.name(), entry.summary()))
        .collect(Collectors.joining("", String.format("Samples, run with -Dsample=NAME:%n"), ""));
  }
}
