package dev.endpointdsl.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Ends a program at one of its calls, as if its process were killed there, so that a test can run
 * the program again and check the result.
 *
 * <pre>{@code
 * KillSwitch kill = KillSwitch.at(7, true);
 * EndpointDeployer deployer = EndpointDeployer.create(kill.on(client));
 * assertThatThrownBy(() -> deployer.deploy(deployment)).isInstanceOf(KillSwitch.Killed.class);
 * EndpointDeployer.create(client).deploy(deployment);
 * }</pre>
 *
 * <p>It counts the calls of all clients that it returns together, from any thread.
 */
public final class KillSwitch {

  /** The end of the program: an error, so that no code under test catches it. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("The test ends the program here");
    }
  }

  private final AtomicInteger calls = new AtomicInteger();
  private final Predicate<Method> counts;
  private final int number;
  private final boolean afterTheWork;

  private KillSwitch(Predicate<Method> counts, int number, boolean afterTheWork) {
    OptionCheck.positive("the number of the call", number);
    this.counts = counts;
    this.number = number;
    this.afterTheWork = afterTheWork;
  }

  /**
   * Creates a kill switch.
   *
   * @param number the number of the call at which the program ends, counted from 1
   * @param afterTheWork whether the call takes effect before the program ends
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static KillSwitch at(int number, boolean afterTheWork) {
    return new KillSwitch(method -> true, number, afterTheWork);
  }

  /**
   * Creates a kill switch that counts the calls for one operation.
   *
   * @param operation the operation, such as {@code UpdateEndpoint}
   * @param number the number of the call at which the program ends, counted from 1
   * @param afterTheWork whether the call takes effect before the program ends
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static KillSwitch at(String operation, int number, boolean afterTheWork) {
    return new KillSwitch(
        method -> method.getName().equalsIgnoreCase(operation), number, afterTheWork);
  }

  /** Returns a client of SageMaker; see {@link #on(Class, Object)}. */
  public SageMakerClient on(SageMakerClient client) {
    return on(SageMakerClient.class, client);
  }

  /**
   * Returns a client that calls another one, and ends the program at the call and at every later
   * one.
   *
   * @param type the interface of the client, such as {@code SageMakerClient}
   * @param client a client that blocks
   */
  public <C> C on(Class<C> type, C client) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(client, method, arguments)));
  }

  /** Checks whether the call has come at which the program ends. */
  public boolean hasStruck() {
    return calls.get() >= number;
  }

  private Object call(Object client, Method method, Object @Nullable [] arguments)
      throws Throwable {
    boolean isCall = arguments != null && arguments.length == 1;
    boolean isCounted = isCall && counts.test(method);
    int call = isCounted ? calls.incrementAndGet() : calls.get();
    boolean isLast = isCounted && call == number;
    if ((isLast && !afterTheWork) || (isCall && !isLast && call >= number)) {
      throw new Killed();
    }
    try {
      Object response = method.invoke(client, arguments);
      if (isLast) {
        throw new Killed();
      }
      return response;
    } catch (InvocationTargetException e) {
      throw isLast ? new Killed() : e.getCause();
    }
  }
}
