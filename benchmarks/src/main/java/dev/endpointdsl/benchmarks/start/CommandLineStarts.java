package dev.endpointdsl.benchmarks.start;

import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Effort;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.TimedCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time that a check of one configuration takes at a prompt, as a ratio to the start of the AWS
 * CLI and to the checks of cfn-lint and Terraform, each in its own pairs.
 */
public final class CommandLineStarts implements Question {

  private static final String TEMPLATE =
      """
      Resources:
        Config:
          Type: AWS::SageMaker::EndpointConfig
          Properties:
            EndpointConfigName: config-0
            ProductionVariants:
              - VariantName: blue
                ModelName: churn
                InstanceType: ml.m5.xlarge
                InitialInstanceCount: 1
                InitialVariantWeight: 1
            Tags:
              - Key: team
                Value: risk
      """;

  @Override
  public String name() {
    return "prompt";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    CommandLine line = CommandLine.of(setting, 1);
    Path template = Files.writeString(setting.work().resolve("template.yaml"), TEMPLATE);
    compare("aws", List.of("--version"), line, setting.effort());
    compare("cfn-lint", List.of(template.toString()), line, setting.effort());
    Optional<Terraform> terraform = Terraform.installed(setting.work().resolve("terraform"));
    if (terraform.isPresent()) {
      pair("terraform validate", terraform.get().validate(), line, setting.effort());
    } else {
      System.out.printf("%nterraform validate: SKIPPED, it is not installed.%n");
    }
  }

  private static void compare(
      String program, List<String> arguments, CommandLine line, Effort effort)
      throws IOException, InterruptedException {
    Optional<Path> executable = onPath(program);
    if (executable.isEmpty()) {
      System.out.printf("%n%s: SKIPPED, it is not installed.%n", program);
      return;
    }
    List<String> command = new ArrayList<>(List.of(executable.get().toString()));
    command.addAll(arguments);
    pair(program + " " + arguments.get(0), TimedCommand.of(command), line, effort);
  }

  private static void pair(String name, TimedCommand other, CommandLine line, Effort effort)
      throws IOException, InterruptedException {
    Contest.run(
        "endpoint-dsl check, against " + name,
        List.of(
            new Contender(name, other::run),
            new Contender("of YAML", line.check()::run),
            new Contender("of JSON", line.checkJson()::run)),
        effort);
  }

  /** Returns a program on the PATH. */
  static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
