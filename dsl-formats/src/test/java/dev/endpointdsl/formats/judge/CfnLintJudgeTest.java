package dev.endpointdsl.formats.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.FormatText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** cfn-lint judges printed templates, if it is installed. */
class CfnLintJudgeTest {

  private static final int REQUESTS = Integer.getInteger("formats.judged", 40);

  /** Members that are newer than the resource that cfn-lint knows. */
  private static final Pattern NEWER =
      Pattern.compile(
          "E3002 Additional properties are not allowed \\('(?:InstancePools|CoreDumpConfig"
              + "|VariantInstanceProvisionTimeoutInSeconds|MetricsConfig)' was unexpected\\)\n"
              + "judged-\\d+\\.yaml:\\d+:\\d+\n+");

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

    assertThat(NEWER.matcher(run.output()).replaceAll("")).isBlank();
    assertThat(templates).hasSizeGreaterThan(REQUESTS / 2);
  }
}
