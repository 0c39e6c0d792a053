package dev.endpointdsl.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Decides how the next creation or update of an endpoint ends, in a test or in each test of a
 * class.
 *
 * <pre>{@code
 * @Test
 * @InjectOutcome(endpoint = "churn", outcome = EndpointOutcome.UPDATE_ROLLS_BACK)
 * void noticesRollbacks(SageMakerClient client) { ... }
 * }</pre>
 *
 * <p>It needs {@link LocalSageMakerTest} or a {@link LocalSageMakerExtension} on the class.
 */
@Documented
@Repeatable(InjectOutcome.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface InjectOutcome {

  /** Returns the name of the endpoint. */
  String endpoint();

  /** Returns the outcome. */
  EndpointOutcome outcome();

  /**
   * Returns the {@code FailureReason} of the endpoint. By default, an update rolls back without a
   * reason, as updates often do, and the reason of other outcomes is a sentence of this extension.
   */
  String reason() default "";

  /** Holds several outcomes. */
  @Documented
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** Returns the outcomes, in the order in which they are added. */
    InjectOutcome[] value();
  }
}
