package dev.endpointdsl.testkit.client;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine that tests may use, but never need.
 *
 * <p>It is run with dummy credentials, without anybody's settings, and with a proxy that does not
 * exist for all but loopback: whatever it is told, it reaches nothing else.
 */
public final class ExternalProgram {

  private static final long PATIENCE_SECONDS = 300;
  private static final String NOWHERE = "http://127.0.0.1:9";

  private final Path executable;
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();

  private ExternalProgram(Path executable, Path folder) {
    this.executable = executable;
    this.folder = folder;
  }

  /** What a run left behind. */
  public record Run(int exitCode, String output, String errors) {}

  /**
   * A program on the path; without it the test is skipped.
   *
   * @param folder where it is run and where its own settings would be
   */
  public static ExternalProgram orSkip(String name, Path folder) {
    Optional<Path> found = find(name);
    if (found.isEmpty()) {
      abort("skipped: " + name + " is not on the PATH");
    }
    return new ExternalProgram(found.orElseThrow(), folder);
  }

  /** A folder that an environment variable names; without it the test is skipped. */
  static Path folderOrSkip(String variable, String holds) {
    String value = System.getenv(variable);
    if (value == null || !Files.isDirectory(Path.of(value))) {
      abort("skipped: " + variable + " does not name a folder that holds " + holds);
    }
    return Path.of(String.valueOf(value));
  }

  /**
   * The folder {@code node_modules} that {@code ENDPOINT_DSL_NODE_MODULES} names; the test is
   * skipped if a package is not in it.
   */
  public static Path nodeModulesOrSkip(String packageName) {
    Path modules = folderOrSkip("ENDPOINT_DSL_NODE_MODULES", packageName);
    if (!Files.isDirectory(modules.resolve(packageName))) {
      abort("skipped: " + packageName + " is not in the folder of ENDPOINT_DSL_NODE_MODULES");
    }
    return modules.toAbsolutePath();
  }

  public ExternalProgram with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** Skips the test unless the program ends well when it is run so. */
  void skipUnless(String problem, String... args) throws IOException, InterruptedException {
    if (tryRun(args).exitCode() != 0) {
      abort("skipped: " + problem);
    }
  }

  /** Runs it, and expects it to succeed. */
  public String run(String... args) throws IOException, InterruptedException {
    Run run = tryRun(args);
    if (run.exitCode() != 0) {
      throw new AssertionError(
          String.join(" ", args)
              + " ended with "
              + run.exitCode()
              + ":\n"
              + run.output()
              + run.errors());
    }
    return run.output();
  }

  public Run tryRun(String... args) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    isolate(builder.environment());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError(command + " did not end; it said " + Files.readString(errors));
    }
    return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
  }

  private void isolate(Map<String, String> environment) {
    environment.keySet().removeIf(ExternalProgram::isSetting);
    for (String proxy : List.of("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")) {
      environment.put(proxy, NOWHERE);
    }
    environment.put("NO_PROXY", "127.0.0.1,localhost");
    environment.put("no_proxy", "127.0.0.1,localhost");
    environment.put("AWS_ACCESS_KEY_ID", "local");
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    environment.put("AWS_REGION", "us-east-1");
    environment.put("AWS_DEFAULT_REGION", "us-east-1");
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    environment.put("AWS_CONFIG_FILE", folder.resolve("no-config").toString());
    environment.put("AWS_SHARED_CREDENTIALS_FILE", folder.resolve("no-credentials").toString());
    environment.put("AWS_PAGER", "");
    environment.put("CHECKPOINT_DISABLE", "1");
    environment.putAll(variables);
  }

  private static boolean isSetting(String variable) {
    return variable.startsWith("AWS_")
        || variable.startsWith("TF_")
        || variable.startsWith("NODE_")
        || variable.startsWith("npm_");
  }

  private static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    StringTokenizer folders = new StringTokenizer(path, File.pathSeparator);
    while (folders.hasMoreTokens()) {
      Path candidate = Path.of(folders.nextToken()).resolve(name);
      if (Files.isExecutable(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Puts a file of the tests' resources into a folder. */
  public static void copyResource(String name, Path folder) throws IOException {
    try (InputStream in = ExternalProgram.class.getResourceAsStream("/real-clients/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + name);
      }
      Files.writeString(
          folder.resolve(name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
