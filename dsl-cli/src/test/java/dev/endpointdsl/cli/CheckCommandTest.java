package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String WRONG = Documents.YAML.replace("Count: 2", "Count: 0");
  private static final String SUSPECT = Documents.YAML.replace("m5.xlarge", "m5.xlargest");

  @TempDir Path folder;

  private String write(String name, String content) {
    return Documents.write(folder, name, content);
  }

  @Test
  void isQuietAboutValidDocuments() {
    CommandRun run = CommandRun.of("check", write("churn.yaml", Documents.YAML));

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void reportsViolationsAtTheirPositions() {
    String file = write("churn.yaml", WRONG);

    CommandRun run = CommandRun.of("check", file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            file
                + ":6:27: error: ProductionVariants[0].InitialInstanceCount: 0 is less than 1"
                + " (instances) [RANGE] Choose a number within the bounds.\n");
  }

  @Test
  void reportsViolationsOfEachFormat() {
    for (String format :
        new String[] {"json", "yaml", "command", "cloudformation", "boto3", "paws"}) {
      String document = CommandRun.withInput(Documents.YAML, "convert", "-", "--to", format).out();
      String wrong = document.replaceFirst("(Count\\W+)2", "$10");
      String file = write("churn." + format, wrong);

      CommandRun run = CommandRun.of("check", "--from", format, file);

      assertThat(run.status()).as(format + run.err()).isEqualTo(1);
      assertThat(run.out())
          .containsPattern("churn\\." + format + ":\\d+:\\d+: error: .*\\[RANGE\\]");
    }
  }

  @Test
  void reportsWhatTerraformRefusesAsViolations() {
    String file = write("main.tf", Documents.TERRAFORM.replace("count = 2", "count = 0"));

    CommandRun run = CommandRun.of("check", file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(":12:30: error: ", "[RANGE]");
    assertThat(run.err()).contains("the value of var.model is not known and not checked");
  }

  @Test
  void checksGivenValues() {
    String file = write("main.tf", Documents.TERRAFORM);

    assertThat(CommandRun.of("check", file, "--param", "model=churn-xgb-7").status()).isZero();
    assertThat(CommandRun.of("check", file, "--param", "model=churn xgb").out())
        .contains("ModelName", "[PATTERN]");
    String values = write("prod.tfvars", "model = \"churn xgb\"\n");
    assertThat(CommandRun.of("check", file, "--var-file", values).out()).contains("[PATTERN]");
  }

  @Test
  void failsForWarningsOnlyIfStrict() {
    String file = write("churn.yaml", SUSPECT);

    assertThat(CommandRun.of("check", file).status()).isZero();
    assertThat(CommandRun.of("check", file, "--strict").status()).isEqualTo(1);
    assertThat(CommandRun.of("check", file).out()).contains(": warning: ", "[UNKNOWN_VALUE]");
  }

  @Test
  void distinguishesUnreadableDocuments() {
    String unknown = write("churn.yaml", Documents.YAML.replace("ModelName", "ModelNam"));

    CommandRun run = CommandRun.of("check", unknown, folder.resolve("missing.yaml").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .contains(":4:5: error: ProductionVariants[0].ModelNam: unknown member; did you mean")
        .contains("missing.yaml: error: the file does not exist; check the path");
  }

  @Test
  void readsTheStandardInput() {
    CommandRun run = CommandRun.withInput(WRONG, "check", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("<stdin>:6:27: error: ");
  }

  @Test
  void checksEachConfigurationOfADocument() {
    String second =
        """

        resource "aws_sagemaker_endpoint_configuration" "fraud" {
          name = "fraud 1"

          production_variants {
            variant_name           = "blue"
            model_name             = "fraud-1"
            instance_type          = "ml.m5.xlarge"
            initial_instance_count = 1
          }
        }
        """;
    String wrong = Documents.TERRAFORM.replace("count = 2", "count = 0") + second;
    String terraform = write("main.tf", wrong);
    String template =
        write(
            "template.yaml",
            """
            Resources:
              A:
                Type: AWS::SageMaker::EndpointConfig
                Properties:
                  EndpointConfigName: a 1
                  ProductionVariants:
                    - VariantName: blue
                      ModelName: m
                      InstanceType: ml.m5.xlarge
                      InitialInstanceCount: 1
                      InitialVariantWeight: 1
              B:
                Type: AWS::SageMaker::EndpointConfig
                Properties:
                  EndpointConfigName: b 1
                  ProductionVariants:
                    - VariantName: blue
                      ModelName: m
                      InstanceType: ml.m5.xlarge
                      InitialInstanceCount: 1
                      InitialVariantWeight: 1
            """);

    assertThat(CommandRun.of("check", terraform).out())
        .contains(":12:30: error: ", ":22:10: error: EndpointConfigName")
        .hasLineCount(2);
    assertThat(CommandRun.of("check", terraform, "--resource", "fraud").out()).hasLineCount(1);
    assertThat(CommandRun.of("check", template).out())
        .contains(":5:27: error: ", ":15:27: error: ");
  }

  @Test
  void findsDocumentsInFolders() throws Exception {
    Files.createDirectories(folder.resolve("tf/modules"));
    Files.createDirectories(folder.resolve(".git"));
    write("package.json", "{\"name\": \"no configuration\"}");
    write("notes.txt", "no configuration\n");
    write(".git/hidden.yaml", WRONG);
    write("b.yaml", WRONG);
    write("a.json", CommandRun.withInput(WRONG, "convert", "-", "--to", "json").out());
    write("tf/main.tf", Documents.TERRAFORM.replace("count = 2", "count = 0"));

    CommandRun run = CommandRun.of("check", folder.toString(), "--output", "json");

    JsonObject report = JsonTreeReader.readObject(run.out());
    assertThat(report.number("documents")).isEqualTo(3);
    assertThat(report.objects("findings").stream().map(each -> each.string("file")))
        .containsExactly(
            folder.resolve("a.json").toString(),
            folder.resolve("b.yaml").toString(),
            folder.resolve("tf/main.tf").toString());
  }

  @Test
  void printsSarif() {
    String file = write("churn 1.yaml", WRONG);

    CommandRun run = CommandRun.of("check", file, "--output", "sarif");

    JsonObject log = JsonTreeReader.readObject(run.out());
    JsonObject sarif = log.objects("runs").get(0);
    assertThat(log.string("version")).isEqualTo("2.1.0");
    assertThat(sarif.string("columnKind")).isEqualTo("unicodeCodePoints");
    JsonObject result = sarif.objects("results").get(0);
    JsonObject place = result.objects("locations").get(0).object("physicalLocation");
    assertThat(result.string("ruleId")).isEqualTo("RANGE");
    assertThat(place.object("artifactLocation").string("uri"))
        .startsWith("file:///")
        .endsWith("/churn%201.yaml");
    assertThat(place.object("region").number("startLine")).isEqualTo(6);
    assertThat(place.object("region").number("startColumn")).isEqualTo(27);
    assertThat(sarif.object("tool").object("driver").objects("rules").get(0).string("id"))
        .isEqualTo("RANGE");
  }

  @Test
  void printsEmptySarifForValidDocuments() {
    CommandRun run =
        CommandRun.of("check", write("churn.yaml", Documents.YAML), "--output", "sarif");

    JsonObject sarif = JsonTreeReader.readObject(run.out()).objects("runs").get(0);
    assertThat(sarif.find("results")).contains(new JsonArray(List.of()));
  }

  @Test
  void printsWorkflowCommands() {
    String file = write("churn.yaml", WRONG);

    CommandRun run = CommandRun.of("check", file, "--output", "github");

    assertThat(run.out())
        .startsWith("::error file=" + file + ",line=6,col=27,title=RANGE::ProductionVariants[0].");
  }

  @Test
  void colorsOnlyTerminals() {
    String file = write("churn.yaml", WRONG);

    CommandRun colored = CommandRun.onTerminal(Map.of(), "check", file);
    CommandRun plain = CommandRun.onTerminal(Map.of("NO_COLOR", "1"), "check", file);

    assertThat(colored.out()).contains("\u001b[31merror\u001b[0m", "1 document checked: 1 error");
    assertThat(plain.out()).doesNotContain("\u001b").contains("1 document checked");
  }

  @Test
  void showsNoSensitiveValue() {
    String secret = "s3cr3t,".repeat(1000);
    String document =
        Documents.YAML
            + """
            ExplainerConfig:
              ClarifyExplainerConfig:
                ShapConfig:
                  ShapBaselineConfig:
                    ShapBaseline: "%s"
            """
                .formatted(secret);

    for (String output : new String[] {"text", "json", "sarif", "github"}) {
      CommandRun run = CommandRun.withInput(document, "check", "-", "--output", output);

      assertThat(run.status()).as(output).isEqualTo(1);
      assertThat(run.out() + run.err())
          .as(output)
          .contains("ShapBaseline")
          .doesNotContain("s3cr3t");
    }
  }
}
