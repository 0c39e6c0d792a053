package dev.endpointdsl.junit;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.TestClock;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * The extension behind {@link LocalSageMakerTest}. Registered as a field, it takes any option of
 * the server:
 *
 * <pre>{@code
 * @RegisterExtension
 * final LocalSageMakerExtension server =
 *     LocalSageMakerExtension.with(options -> options.region("eu-west-1").closedEnums(true));
 * }</pre>
 *
 * <p>Each test has a server of its own, so that tests can run in parallel.
 */
public final class LocalSageMakerExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(LocalSageMakerExtension.class);

  private static final Map<Class<?>, Function<TestServer, Object>> PARAMETERS =
      Map.of(
          LocalSageMaker.class,
          TestServer::sageMaker,
          SageMakerClient.class,
          server -> server.sageMaker().client(),
          SageMakerAsyncClient.class,
          server -> server.sageMaker().asyncClient(),
          TestClock.class,
          LocalSageMakerExtension::clock);

  private final UnaryOperator<LocalSageMakerBuilder> options;

  /** Creates the extension with the server's defaults; JUnit calls it for the annotation. */
  public LocalSageMakerExtension() {
    this(builder -> builder);
  }

  private LocalSageMakerExtension(UnaryOperator<LocalSageMakerBuilder> options) {
    this.options = options;
  }

  /**
   * Creates an extension that sets options of each server.
   *
   * @param options sets the options of a new builder, and returns it
   */
  public static LocalSageMakerExtension with(UnaryOperator<LocalSageMakerBuilder> options) {
    return new LocalSageMakerExtension(options);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Deque<Class<?>> classes = classes(context);
    TestServer server =
        TestServer.start(options.apply(LocalSageMaker.builder()), annotation(classes));
    context.getStore(NAMESPACE).put(TestServer.class, server);
    classes.forEach(server::addFaultsOf);
    server.addFaultsOf(context.getRequiredTestMethod());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    TestServer server = context.getStore(NAMESPACE).remove(TestServer.class, TestServer.class);
    if (server != null) {
      server.sageMaker().close();
    }
  }

  /** Supports methods that run for one test: a constructor runs before the test has a server. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.containsKey(parameter.getParameter().getType())
        && parameter.getDeclaringExecutable() instanceof Method
        && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestServer server = context.getStore(NAMESPACE).get(TestServer.class, TestServer.class);
    return PARAMETERS.get(parameter.getParameter().getType()).apply(server);
  }

  private static TestClock clock(TestServer server) {
    return server
        .clock()
        .orElseThrow(
            () ->
                new ParameterResolutionException(
                    "the server of this test has the system clock; a test with a parameter of type"
                        + " TestClock needs @LocalSageMakerTest(stoppedClock = true)"));
  }

  /** Returns the class of the test after the classes that it is nested in. */
  private static Deque<Class<?>> classes(ExtensionContext context) {
    Deque<Class<?>> classes = new ArrayDeque<>();
    for (Class<?> type = context.getRequiredTestClass();
        type != null;
        type = type.getEnclosingClass()) {
      classes.addFirst(type);
    }
    return classes;
  }

  /** Returns the annotation of the innermost class that has one. */
  private static Optional<LocalSageMakerTest> annotation(Deque<Class<?>> outermostFirst) {
    return outermostFirst.stream()
        .flatMap(type -> AnnotationSupport.findAnnotation(type, LocalSageMakerTest.class).stream())
        .reduce((outer, inner) -> inner);
  }
}
