package dev.endpointdsl.formats.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The AWS CLI and boto3 send the request that was printed as a command or as a call. One process of
 * bash splits all commands into words, and one of Python runs the client for all.
 */
class PythonClientsJudgeTest {

  private static final int REQUESTS = Integer.getInteger("formats.judged", 40);

  /** Runs each command in the process of the AWS CLI, with the arguments that bash made. */
  private static final String COMMANDS =
      """
      import contextlib, io, sys
      from awscli.clidriver import create_clidriver
      driver = create_clidriver()
      for command in open('words', encoding='utf-8').read().split('\\2\\n')[:-1]:
          words = command.split('\\1')
          out = io.StringIO()
          with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
              try:
                  status = driver.main(['--endpoint-url', sys.argv[1]] + words)
              except SystemExit as end:
                  status = end.code
          if status:
              print(status, words, out.getvalue())
      """;

  /**
   * Has version 2 of the AWS CLI read each file, as version 1 reads no YAML. It skips requests with
   * members that are newer than the CLI.
   */
  private static final String YAML =
      """
      import contextlib, glob, io, sys
      from awscli.clidriver import create_clidriver
      driver = create_clidriver()
      for name in sorted(glob.glob('*.yaml')):
          out = io.StringIO()
          with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
              status = driver.main(['--endpoint-url', sys.argv[1], 'sagemaker',
                  'create-endpoint-config', '--cli-input-yaml', 'file://' + name])
          if status and 'Unknown parameter' not in out.getvalue():
              print(status, name, out.getvalue())
      """;

  private static final String CALLS =
      """
      import boto3, glob, sys
      client = boto3.client('sagemaker', endpoint_url=sys.argv[1])
      boto3.client = lambda service: client
      for name in sorted(glob.glob('*.call')):
          exec(compile(open(name, encoding='utf-8').read(), name, 'exec'))
      """;

  @TempDir private Path folder;

  @Test
  void printedCommandsSendTheRequest() throws Exception {
    InstalledProgram bash = InstalledProgram.orSkip("bash", folder);
    InstalledProgram python =
        InstalledProgram.orSkip("python3", folder)
            .skipUnless("the AWS CLI is no package of python3", "-c", "import awscli.clidriver");
    Map<String, FormatText> commands = JudgedRequests.printed("command", REQUESTS);
    StringBuilder script =
        new StringBuilder("aws() { local IFS=$'\\1'; cat <<< \"$*\"$'\\2' >> words; }\n");
    commands.values().forEach(each -> script.append(each.text()));
    Files.writeString(folder.resolve("commands.sh"), script);
    InstalledProgram.Run split = bash.run("commands.sh");
    assertThat(split.status()).as(split.output()).isZero();

    assertSent(python, COMMANDS, commands);
  }

  @Test
  void printedYamlSendsTheRequest() throws Exception {
    InstalledProgram python =
        InstalledProgram.orSkip("python3", folder)
            .skipUnless(
                "version 2 of the AWS CLI is no package of python3",
                "-c",
                "import awscli.clidriver; assert awscli.__version__.startswith('2.')");
    Map<String, FormatText> documents = JudgedRequests.printed("yaml", REQUESTS);
    for (Map.Entry<String, FormatText> each : documents.entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + ".yaml"), each.getValue().text());
    }

    assertThat(sent(python, YAML, documents)).hasSizeGreaterThan(REQUESTS / 8);
  }

  @Test
  void printedCallsSendTheRequest() throws Exception {
    InstalledProgram python =
        InstalledProgram.orSkip("python3", folder)
            .skipUnless("boto3 is no package of python3", "-c", "import boto3");
    Map<String, FormatText> calls = JudgedRequests.printed("boto3", REQUESTS);
    for (Map.Entry<String, FormatText> each : calls.entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + ".call"), each.getValue().text());
    }

    assertSent(python, CALLS, calls);
  }

  private static void assertSent(
      InstalledProgram python, String script, Map<String, FormatText> texts) throws Exception {
    assertThat(sent(python, script, texts)).hasSameSizeAs(texts).hasSizeGreaterThan(REQUESTS / 2);
  }

  /** Returns the requests that arrive, each equal to the one that was printed. */
  private static Map<String, JsonObject> sent(
      InstalledProgram python, String script, Map<String, FormatText> texts) throws Exception {
    try (LocalSageMaker sageMaker = LocalSageMaker.builder().lenient(true).start()) {
      InstalledProgram.Run run = python.run("-c", script, sageMaker.endpoint().toString());
      Map<String, JsonObject> arrived = JudgedRequests.arrived(sageMaker);

      assertThat(run.output()).isEmpty();
      arrived.forEach(
          (name, body) ->
              assertThat(body.normalized())
                  .as(texts.get(name).text())
                  .isEqualTo(JudgedRequests.named(name).normalized()));
      return arrived;
    }
  }
}
