package dev.endpointdsl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads the classes of the usual commands, for the archive that the start script makes: it checks,
 * converts and deploys a sample against a local control plane.
 */
final class ArchiveTraining {

  private static final List<String> FORMATS =
      List.of("json", "yaml", "command", "cloudformation", "terraform", "boto3");

  private final Path folder;

  private ArchiveTraining(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs the commands.
   *
   * @param args {@code live} for commands that call the service, {@code offline} for the others
   * @throws IOException if no temporary files can be written
   */
  public static void main(String... args) throws IOException {
    Path folder = Files.createTempDirectory("endpoint-dsl");
    StandardStreams.ofProcess().io().out().flush();
    try {
      ArchiveTraining training = new ArchiveTraining(folder);
      if (args[0].equals("live")) {
        training.callService();
      } else {
        training.callNothing();
      }
    } finally {
      delete(folder);
    }
  }

  private void callNothing() throws IOException {
    for (String format : FORMATS) {
      String document = run("skeleton", "traffic-split", "--to", format);
      Path file = Files.writeString(folder.resolve("churn." + format), document);
      run("check", file.toString());
      run("convert", file.toString(), "--to", "json");
    }
    String wrong =
        run("skeleton", "traffic-split", "--to", "yaml").replaceAll("Count: [0-9]+", "Count: 0");
    Path file = Files.writeString(folder.resolve("wrong.yaml"), wrong);
    run("check", file.toString());
    run("check", file.toString(), "--output", "sarif");
    run("explain", "KMS_KEY_ON_LOCAL_STORAGE");
  }

  private void callService() throws IOException {
    String document = run("skeleton", "traffic-split", "--to", "yaml");
    String config = Files.writeString(folder.resolve("churn.yaml"), document).toString();
    String list =
        "- endpoint: churn\n  config: churn.yaml\n- endpoint: fraud\n  config: churn.yaml\n";
    String fleet = Files.writeString(folder.resolve("fleet.yaml"), list).toString();
    try (LocalSageMaker server = LocalSageMaker.builder().lenient(true).start()) {
      String url = server.endpoint().toString();
      live(url, "plan", config, "--endpoint", "churn");
      live(url, "deploy", config, "--endpoint", "churn", "--poll-interval", "0.1");
      live(url, "plan", "--fleet", fleet);
      live(url, "deploy", "--fleet", fleet, "--poll-interval", "0.1");
      live(url, "status", "churn");
      live(url, "list");
      live(url, "diff", "live:churn", config);
      live(url, "import", "churn", "--to", "yaml");
    }
  }

  private static void live(String url, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--endpoint-url", url));
    run(all.toArray(String[]::new));
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandIo io =
        new CommandIo(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
            Map.of(),
            false,
            false);
    EndpointDsl.run(io, args);
    io.out().flush();
    return out.toString(UTF_8);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
