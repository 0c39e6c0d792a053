package dev.endpointdsl.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts a {@link dev.endpointdsl.testkit.LocalSageMaker} for each test of a class, which is closed
 * after the test.
 *
 * <pre>{@code
 * @LocalSageMakerTest(models = "churn-xgb-7")
 * class ChurnTest {
 *   @Test
 *   void creates(LocalSageMaker sageMaker, SageMakerClient client) {
 *     client.createEndpointConfig(config.toRequest());
 *   }
 * }
 * }</pre>
 *
 * <p>Methods that run for one test ({@code @Test} and its relatives, {@code @BeforeEach},
 * {@code @AfterEach}) can have parameters of these types, which all belong to the server of the
 * test: {@link dev.endpointdsl.testkit.LocalSageMaker}, {@link
 * software.amazon.awssdk.services.sagemaker.SageMakerClient}, {@link
 * software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient} and, with {@link #stoppedClock},
 * {@link dev.endpointdsl.testkit.TestClock}. Nested classes inherit the annotation. For other
 * options of the server, register a {@link LocalSageMakerExtension}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalSageMakerExtension.class)
public @interface LocalSageMakerTest {

  /** Returns the names of the models that exist when a test begins. */
  String[] models() default {};

  /** Returns whether the server accepts configurations whose models do not exist. */
  boolean lenient() default false;

  /**
   * Returns whether the clock of the server only moves when the test advances it: a parameter of
   * type {@link dev.endpointdsl.testkit.TestClock} is that clock. Otherwise, it is the system
   * clock.
   */
  boolean stoppedClock() default false;
}
