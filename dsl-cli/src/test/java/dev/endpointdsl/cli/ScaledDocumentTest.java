package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands with documents that scale their endpoint. */
class ScaledDocumentTest {

  @TempDir private Path folder;

  private String text;

  @BeforeEach
  void read() {
    text = Documents.read("scaled.yaml");
  }

  private String write(String content) {
    return Documents.write(folder, "deployment.yaml", content);
  }

  private static CommandRun plan(String file, LocalSageMaker server) {
    return CommandRun.of("plan", file, "--endpoint-url", server.endpoint().toString());
  }

  private static CommandRun deploy(String file, LocalSageMaker server) {
    return CommandRun.of(
        "deploy", file, "--endpoint-url", server.endpoint().toString(), "--poll-interval", "0.02");
  }

  @Test
  void deploysAllSections() {
    String file = write(text);
    try (LocalSageMaker server = LocalSageMaker.start()) {
      assertThat(plan(file, server).out())
          .contains("create scalable target endpoint/churn/variant/blue")
          .contains("create scaling policy burst of endpoint/churn/variant/blue")
          .contains("create scheduled action working-day")
          .contains("create scaling alarm churn-busy");

      CommandRun deployed = deploy(file, server);
      assertThat(deployed.status()).as(deployed.err()).isZero();
      assertThat(plan(file, server).out()).contains("no changes");
    }
  }

  @Test
  void changesAndDeletesWhatTheDocumentChangesAndLeavesOut() {
    try (LocalSageMaker server = LocalSageMaker.start()) {
      assertThat(deploy(write(text), server).status()).isZero();
      String changed = text.replace("MaxCapacity: 8", "MaxCapacity: 9");
      String file = write(changed.substring(0, changed.indexOf("ScalingPolicies:")));

      assertThat(plan(file, server).out())
          .contains("~ update scalable target endpoint/churn/variant/blue")
          .contains("- delete scaling policy burst");
      assertThat(deploy(file, server).status()).isZero();
      assertThat(plan(file, server).out()).contains("no changes");
    }
  }

  @Test
  void notesWarningsWithoutProgress() {
    try (LocalSageMaker server = LocalSageMaker.start()) {
      CommandRun deployed =
          CommandRun.of(
              "deploy",
              write(text),
              "--quiet",
              "--endpoint-url",
              server.endpoint().toString(),
              "--poll-interval",
              "0.02");
      assertThat(deployed.err().lines())
          .singleElement()
          .asString()
          .startsWith("note: Endpoint churn: ")
          .contains("[IMAGE_IN_OTHER_REGION]");
    }
  }

  @Test
  void keepsTheLiveScalingIfTheDocumentHasNone() {
    try (LocalSageMaker server = LocalSageMaker.start()) {
      assertThat(deploy(write(text), server).status()).isZero();

      assertThat(plan(write(text.substring(0, text.indexOf("ScalableTargets:"))), server).out())
          .contains("no changes");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Period: 60 | Unit: Percent | has Unit, which this command does not deploy",
        "Statistic: Average | ExtendedStatistic: p99 | has ExtendedStatistic, which this",
        "ActionsEnabled: true | ActionsEnabled: false | has ActionsEnabled false, which this",
        "Period: 60 | Period: 0 | has a Period that is not a positive whole number",
        "Period: 60 | TreatMissingData: missing | lacks Period, which this command needs",
        "resource/sagemaker/ | arn:aws:sns:us-east-1:1:x/ | other than one scaling policy",
        "churn-busy | TargetTracking-churn | which the service's own alarms have",
        "GreaterThanThreshold | LessThanLowerThreshold | no alarm of one metric",
      })
  void refusesAlarmsThatAreNoPartOfAScaling(String right, String wrong, String problem) {
    CommandRun planned =
        CommandRun.of(
            "plan", write(text.replace(right, wrong)), "--endpoint-url", "http://127.0.0.1:9");

    assertThat(planned.status()).isEqualTo(2);
    assertThat(planned.err()).contains("deployment.yaml: Alarms[0] ").contains(problem);
  }

  @Test
  void checksTheSectionsAgainstEachOther() {
    assertThat(CommandRun.of("check", write(text)).out()).doesNotContain("Scal");

    int policy = text.indexOf("ScalingPolicies:");
    String other =
        text.substring(0, policy)
            + text.substring(policy).replaceFirst("variant/blue", "variant/green");
    String file = write(other);
    int line = other.substring(0, other.indexOf("variant/green")).split("\n").length;
    assertThat(CommandRun.of("check", file).out())
        .contains(file + ":" + line)
        .contains("ScalingPolicies[0].ResourceId")
        .contains("has no target with this dimension");
    String unnamed =
        other.replace("- PolicyName: burst\n    ServiceNamespace", "- ServiceNamespace");
    assertThat(CommandRun.of("check", write(unnamed)).out()).contains("PolicyName");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VariantName: blue | VariantName: green | ScalableTargets[0].ResourceId | is no resource of the deployment",
        "InstanceType: ml.m5.xlarge | InstanceType: ml.t2.medium | ScalableTargets[0].ResourceId | which is burstable",
        "MinCapacity: 2 | MinCapacity: 0 | ScalableTargets[0].MinCapacity | leaves a real-time variant without instances",
        "MinCapacity: 2 | MinCapacity: 3 | ScalableTargets[0].MinCapacity | 3 is more than the resource's initial capacity, 2",
      })
  void checksTheScalingAgainstTheConfiguration(
      String right, String wrong, String path, String problem) {
    String changed = text.replaceFirst(right, wrong);
    String file = write(changed);

    CommandRun checked = CommandRun.of("check", file);
    assertThat(checked.out()).contains(": " + path + ": ").contains(problem);
    String member = path.substring(path.lastIndexOf('.') + 1) + ": ";
    String before = changed.substring(0, changed.indexOf(member, changed.indexOf("ScalableTarg")));
    int column = before.length() - before.lastIndexOf('\n') + member.length();
    assertThat(checked.out())
        .contains(file + ":" + before.split("\n", -1).length + ":" + column + ": ");

    try (LocalSageMaker server = LocalSageMaker.start()) {
      CommandRun planned = plan(file, server);
      assertThat(planned.err() + planned.out()).contains(problem);
    }
  }

  @Test
  void checksTheScalingOfTemplatesWhoseNamesAreKnown() {
    String yaml = write(text.replaceFirst("VariantName: blue", "VariantName: green"));
    String template = CommandRun.of("convert", yaml, "--to", "cloudformation").out();
    String file = Documents.write(folder, "template.yaml", template);
    assertThat(CommandRun.of("check", file).out()).contains("is no resource of the deployment");

    String unknown =
        template
            .replace("VariantName: green", "VariantName: !Ref Variant")
            .replace("Resources:", "Parameters:\n  Variant:\n    Type: String\nResources:");
    String other = Documents.write(folder, "unknown.yaml", unknown);
    assertThat(CommandRun.of("check", other).out()).doesNotContain("is no resource");
    assertThat(CommandRun.of("check", other, "--param", "Variant=red").out())
        .contains("is no resource of the deployment");
  }

  @Test
  void refusesAlarmsWithoutTheirPolicy() {
    CommandRun planned =
        CommandRun.of(
            "plan",
            write(text.replace("policyName/burst", "policyName/other")),
            "--endpoint-url",
            "http://127.0.0.1:9");

    assertThat(planned.status()).isEqualTo(2);
    assertThat(planned.err()).contains("The alarm churn-busy calls the policy other");
  }

  @Test
  void refusesWhatTheServiceRefuses() {
    CommandRun planned =
        CommandRun.of(
            "plan",
            write(text.replace("MaxCapacity: 8\nScalingP", "MaxCapacity: 1\nScalingP")),
            "--endpoint-url",
            "http://127.0.0.1:9");

    assertThat(planned.status()).isEqualTo(1);
    assertThat(planned.err()).contains("maxCapacity");
  }
}
