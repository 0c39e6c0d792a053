package dev.endpointdsl.formats.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.PrintOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installed validators judge templates of whole deployments. */
class TemplateJudgeTest {

  private static final String VALIDATE =
      """
      const { RegoEngine, TemplateFile } = require('@aws/cloudformation-validate');
      const engine = new RegoEngine();
      for (const file of process.argv.slice(2)) {
        const report = engine.validateStandard(new TemplateFile(file), { severityLevel: 'ERROR' });
        for (const { ruleId, message } of report.diagnostics) {
          console.log(file, ruleId, message);
        }
      }
      engine.free();
      """;

  @TempDir private Path folder;

  private List<String> templates() throws IOException {
    List<String> names = new ArrayList<>();
    for (String deployment : List.of("churn", "llm")) {
      PrintOptions options = PrintOptions.none().with(PrintOptions.PARAMETERS, "account");
      WholeDeployment whole = Deployments.read(deployment + ".yaml");
      String name = deployment + "-template.yaml";
      Files.writeString(
          folder.resolve(name), Formats.printDeployment(whole, "cloudformation", options).text());
      names.add(name);
    }
    return names;
  }

  @Test
  void cloudFormationValidateAcceptsTemplates() throws Exception {
    String module = "@aws/cloudformation-validate";
    Path modules = InstalledProgram.folderOrSkip("ENDPOINT_DSL_NODE_MODULES", module);
    InstalledProgram node =
        InstalledProgram.orSkip("node", folder).with("NODE_PATH", modules.toString());
    Files.writeString(folder.resolve("judge.cjs"), VALIDATE);
    List<String> command = new ArrayList<>(List.of("judge.cjs"));
    command.addAll(templates());

    assertThat(node.run(command.toArray(String[]::new)).output()).isEmpty();
  }

  @Test
  void cfnLintAcceptsTemplates() throws Exception {
    InstalledProgram cfnLint =
        InstalledProgram.orSkip("cfn-lint", folder)
            .skipUnless("cfn-lint does not run", "--version");
    List<String> command = new ArrayList<>(List.of("--regions", "eu-west-1", "--"));
    command.addAll(templates());

    InstalledProgram.Run run = cfnLint.run(command.toArray(String[]::new));
    assertThat(run.output()).isEmpty();
    assertThat(run.status()).isZero();
  }
}
