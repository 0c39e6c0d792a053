package dev.endpointdsl.formats.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.FormatText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** cfn-lint judges printed templates, if it is installed. */
class CfnLintJudgeTest {

  private static final int REQUESTS = Integer.getInteger("formats.judged", 40);

  @TempDir private Path folder;

  @Test
  void findsNothingInPrintedTemplates() throws Exception {
    InstalledProgram cfnLint =
        InstalledProgram.orSkip("cfn-lint", folder)
            .skipUnless("cfn-lint does not run", "--version");
    Map<String, FormatText> templates = JudgedRequests.printed("cloudformation", REQUESTS);
    List<String> command = new ArrayList<>(List.of("--regions", "us-east-1", "--"));
    for (Map.Entry<String, FormatText> each : templates.entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + ".yaml"), each.getValue().text());
      command.add(each.getKey() + ".yaml");
    }

    InstalledProgram.Run run = cfnLint.run(command.toArray(String[]::new));

    assertThat(run.output()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(templates).hasSizeGreaterThan(REQUESTS / 2);
  }
}
