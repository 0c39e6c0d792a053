package dev.endpointdsl.testkit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.fixture.AwsCli;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import dev.endpointdsl.testkit.generate.ConstraintCase;
import dev.endpointdsl.testkit.generate.ConstraintCases;
import dev.endpointdsl.testkit.generate.GeneratedRequests;
import dev.endpointdsl.testkit.generate.UnreadableCase;
import dev.endpointdsl.testkit.generate.UnreadableCases;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The validation of the AWS CLI, if it is installed: missing and unknown members, wrong types, and
 * values below a limit. A request reaches the server only if the CLI accepts it.
 */
class AwsCliJudgeTest {

  private static final String JUDGE = "AWS CLI";

  private static final String USUAL =
      """
      {"EndpointConfigName": "c", "ProductionVariants": [{"VariantName": "v", "ModelName": "m",
       "InstanceType": "ml.m5.xlarge", "InitialInstanceCount": 1}]}
      """;

  /** The ways to violate a constraint that the CLI checks. */
  private static final Set<String> CHECKED_BY_CLI =
      Set.of("left out", "below", "too short", "with too few");

  private static final Pattern ABOUT_A_MEMBER =
      Pattern.compile("(?m)^(Missing required|Unknown) parameter in (\\S+): \"(\\w+)\"");

  private static final Pattern ABOUT_A_VALUE =
      Pattern.compile("(?m)^Invalid (type|value|length) for parameter (\\S+), value: ");

  private final Set<Integer> arrived = ConcurrentHashMap.newKeySet();

  private HttpServer server;

  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::accept);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everyDisagreementIsListed() throws IOException, InterruptedException, ExecutionException {
    List<JsonObject> requests = requests();
    List<List<ToolRefusal>> refusals;
    try (AwsCli cli = AwsCli.orSkip(folder)) {
      refusals = judged(requests, cli);
    }

    Disagreements disagreements = new Disagreements(JUDGE);
    for (int i = 0; i < requests.size(); i++) {
      Verdict verdict = Verdict.of(JsonTreeWriter.ascii(requests.get(i)));
      disagreements.compare(requests.get(i), verdict, refusals.get(i), AwsCliJudgeTest::condition);
    }
    assertThat(requests).hasSize(50);
    assertThat(arrived).contains(0).hasSizeLessThan(30);
    disagreements.areListed();
  }

  private static List<JsonObject> requests() {
    List<JsonObject> requests = new ArrayList<>();
    requests.add(JsonTreeReader.readObject(USUAL));
    requests.addAll(GeneratedRequests.allowed().subList(0, 14));
    requests.addAll(some(20, constraints()));
    requests.addAll(some(15, UnreadableCases.all().stream().map(UnreadableCase::request)));
    return requests;
  }

  private static Stream<JsonObject> constraints() {
    return ConstraintCases.all().stream()
        .filter(one -> one.broken().isPresent() && CHECKED_BY_CLI.contains(one.what()))
        .map(ConstraintCase::request);
  }

  /** Returns some elements from anywhere in a stream, always the same. */
  private static List<JsonObject> some(int count, Stream<JsonObject> from) {
    List<JsonObject> shuffled = new ArrayList<>(from.toList());
    Collections.shuffle(shuffled, new Random(1));
    return shuffled.subList(0, count);
  }

  /** Runs two calls at a time: where each is a process, most of its time is its start. */
  private List<List<ToolRefusal>> judged(List<JsonObject> requests, AwsCli cli)
      throws InterruptedException, ExecutionException {
    List<Callable<List<ToolRefusal>>> calls = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      int number = i;
      calls.add(() -> judged(number, requests.get(number), cli));
    }
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<List<ToolRefusal>> refusals = new ArrayList<>();
      for (Future<List<ToolRefusal>> call : two.invokeAll(calls)) {
        refusals.add(call.get());
      }
      return refusals;
    } finally {
      two.shutdownNow();
    }
  }

  private List<ToolRefusal> judged(int number, JsonObject request, AwsCli cli)
      throws IOException, InterruptedException {
    Path file = folder.resolve("request" + number + ".json");
    Files.writeString(file, JsonTreeWriter.ascii(request));
    ExternalProgram.Run run =
        cli.tryRun(
            "--endpoint-url",
            "http://127.0.0.1:" + server.getAddress().getPort() + "/" + number,
            "--no-sign-request",
            "sagemaker",
            "create-endpoint-config",
            "--cli-input-json",
            "file://" + file);
    List<ToolRefusal> refusals = refusals(run.errors());
    assertThat(arrived.contains(number))
        .as(() -> "request " + number + ": " + run.errors())
        .isEqualTo(run.exitCode() == 0)
        .isEqualTo(refusals.isEmpty());
    return refusals;
  }

  private void accept(HttpExchange exchange) throws IOException {
    arrived.add(Integer.parseInt(exchange.getRequestURI().getPath().replace("/", "")));
    byte[] answer = "{\"EndpointConfigArn\": \"a\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static List<ToolRefusal> refusals(String errors) {
    List<ToolRefusal> refusals = new ArrayList<>();
    ABOUT_A_MEMBER
        .matcher(errors)
        .results()
        .map(
            one -> {
              String at = one.group(2).equals("input") ? "" : path(one.group(2)) + ".";
              return new ToolRefusal(at + one.group(3), one.group(1) + " parameter", one.group());
            })
        .forEach(refusals::add);
    ABOUT_A_VALUE
        .matcher(errors)
        .results()
        .map(one -> new ToolRefusal(path(one.group(2)), "Invalid " + one.group(1), one.group()))
        .forEach(refusals::add);
    return refusals;
  }

  private static String path(String path) {
    return path.replace("[", ".").replace("]", "");
  }

  /** A member that the DSL reads is unknown to an older CLI only. */
  private static String condition(JsonObject request, ToolRefusal refusal) {
    return refusal.constraint().equals("Unknown parameter")
        ? "a member that is newer than the CLI"
        : refusal.path().substring(refusal.path().lastIndexOf('.') + 1);
  }
}
