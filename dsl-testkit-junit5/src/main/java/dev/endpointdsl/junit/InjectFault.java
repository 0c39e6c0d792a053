package dev.endpointdsl.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets calls fail in a test, or in each test of a class. Faults of the class are added before those
 * of the method.
 *
 * <pre>{@code
 * @Test
 * @InjectFault(operation = "CreateEndpoint", kind = FaultKind.THROTTLING)
 * @InjectFault(operation = "DescribeEndpoint", kind = FaultKind.UNAVAILABLE, calls = {1, 3})
 * void retries(SageMakerClient client) { ... }
 * }</pre>
 *
 * <p>It needs {@link LocalSageMakerTest} or a {@link LocalSageMakerExtension} on the class. For
 * other faults, call {@code faults()} of the server.
 */
@Documented
@Repeatable(InjectFault.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface InjectFault {

  /** Returns the operation, such as {@code CreateEndpoint}; by default, any operation. */
  String operation() default "";

  /** Returns the kind of fault. */
  FaultKind kind();

  /** Returns the numbers of the calls that the fault strikes, counted from 1 in each test. */
  int[] calls() default 1;

  /** Holds several faults. */
  @Documented
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** Returns the faults, in the order in which they are added. */
    InjectFault[] value();
  }
}
