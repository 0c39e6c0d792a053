package dev.endpointdsl.benchmarks.start;

import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.TimedCommand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line with its start script and archive, and configurations like those of {@link
 * dev.endpointdsl.benchmarks.cold.Deploy}.
 *
 * @param script the start script
 * @param folder the folder of the documents and of the archive
 */
record CommandLine(Path script, Path folder) {

  private static final String CONFIG =
      """
      EndpointConfigName: config-%d
      ProductionVariants:
        - VariantName: blue
          ModelName: churn
          InstanceType: ml.m5.xlarge
          InitialInstanceCount: 1
          InitialVariantWeight: 1
          EnableSSMAccess: false
      Tags:
        - Key: team
          Value: risk
      """;

  private static final String JSON =
      """
      {
        "EndpointConfigName": "config-0",
        "ProductionVariants": [
          {
            "VariantName": "blue",
            "ModelName": "churn",
            "InstanceType": "ml.m5.xlarge",
            "InitialInstanceCount": 1,
            "InitialVariantWeight": 1,
            "EnableSSMAccess": false
          }
        ],
        "Tags": [{"Key": "team", "Value": "risk"}]
      }
      """;

  private static final String ENTRY = "- endpoint: endpoint-%d\n  config: config-%d.yaml\n";

  /**
   * Returns the command line that the build has packed, after the start that makes its archive.
   *
   * @param number the number of configurations to write
   */
  static CommandLine of(Setting setting, int number) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(setting.work().resolve("command-line"));
    StringBuilder fleet = new StringBuilder();
    for (int i = 0; i < number; i++) {
      Files.writeString(folder.resolve("config-" + i + ".yaml"), CONFIG.formatted(i));
      fleet.append(ENTRY.formatted(i, i));
    }
    Files.writeString(folder.resolve("fleet.yaml"), fleet);
    Files.writeString(folder.resolve("config-0.json"), JSON);
    Path script = setting.project().resolve(Path.of("dsl-cli", "target", "endpoint-dsl"));
    CommandLine line = new CommandLine(script.resolve(Path.of("bin", "endpoint-dsl")), folder);
    line.check().run();
    return line;
  }

  /** Returns the command that checks one configuration. */
  TimedCommand check() {
    return command("check", folder.resolve("config-0.yaml").toString());
  }

  /** Returns the command that checks the same configuration in JSON. */
  TimedCommand checkJson() {
    return command("check", folder.resolve("config-0.json").toString());
  }

  /** Returns the command that plans or deploys the configurations. */
  TimedCommand fleet(String verb, URI endpoint) {
    List<String> command =
        new ArrayList<>(List.of(verb, "--fleet", folder.resolve("fleet.yaml").toString()));
    command.addAll(List.of("--endpoint-url", endpoint.toString()));
    if (verb.equals("deploy")) {
      command.addAll(List.of("--poll-interval", "0.01"));
    }
    return command(command.toArray(String[]::new));
  }

  private TimedCommand command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    return new TimedCommand(
        command,
        folder,
        Map.of(
            "PATH", String.valueOf(System.getenv("PATH")),
            "JAVA_HOME", System.getProperty("java.home"),
            "HOME", folder.toString(),
            "ENDPOINT_DSL_CACHE", folder.resolve("cache").toString()));
  }
}
