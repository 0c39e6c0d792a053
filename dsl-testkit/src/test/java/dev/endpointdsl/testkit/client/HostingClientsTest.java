package dev.endpointdsl.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * boto3 and the AWS CLI, if they are installed, call each operation of models, inference
 * components, scaling, alarms and invocations. The CLI runs in one process, because each of its
 * starts takes as long as all its calls.
 */
class HostingClientsTest {

  private static final List<String> OPERATIONS =
      List.of(
          "CreateModel",
          "DescribeModel",
          "ListModels",
          "DeleteModel",
          "CreateInferenceComponent",
          "DescribeInferenceComponent",
          "ListInferenceComponents",
          "UpdateInferenceComponent",
          "UpdateInferenceComponentRuntimeConfig",
          "DeleteInferenceComponent",
          "InvokeEndpoint",
          "RegisterScalableTarget",
          "DescribeScalableTargets",
          "DeregisterScalableTarget",
          "PutScalingPolicy",
          "DescribeScalingPolicies",
          "DeleteScalingPolicy",
          "PutScheduledAction",
          "DescribeScheduledActions",
          "DeleteScheduledAction",
          "DescribeScalingActivities",
          "PutMetricAlarm",
          "DescribeAlarms",
          "DeleteAlarms");

  private final LocalSageMaker sageMaker =
      LocalSageMaker.builder()
          .creationTakes(Duration.ZERO)
          .updateTakes(Duration.ZERO)
          .deletionTakes(Duration.ZERO)
          .start();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void boto3() throws IOException, InterruptedException {
    ExternalProgram python = ExternalProgram.orSkip("python3", folder);
    python.skipUnless("boto3 is not installed", "-c", "import boto3");
    ExternalProgram.copyResource("hosting.py", folder);

    python.with("ENDPOINT", sageMaker.endpoint().toString()).run("hosting.py");

    assertEachOperationWasCalled();
    assertThat(sageMaker.calls())
        .containsKeys("TagResource", "UntagResource", "ListTagsForResource");
  }

  @Test
  void theCli() throws IOException, InterruptedException {
    ExternalProgram python = ExternalProgram.orSkip("python3", folder);
    python.skipUnless("the AWS CLI is not a package of python3", "-c", "import awscli.clidriver");
    ExternalProgram.copyResource("cli.py", folder);
    ExternalProgram.copyResource("hosting.txt", folder);

    String output = python.run("cli.py", "hosting.txt", sageMaker.endpoint().toString());

    assertThat(output).contains("\"CurrentCopyCount\": 1", "\"MetricName\":");
    assertThat(Files.readString(folder.resolve("answer.csv"))).isEqualTo("1,2");
    assertEachOperationWasCalled();
  }

  private void assertEachOperationWasCalled() {
    assertThat(sageMaker.calls()).containsKeys(OPERATIONS.toArray(String[]::new));
    assertThat(sageMaker.endpoints()).isEmpty();
    assertThat(sageMaker.models()).isEmpty();
    assertThat(sageMaker.inferenceComponents()).isEmpty();
  }
}
