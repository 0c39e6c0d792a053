package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number between two bounds, both inclusive; of a decimal type it must also be finite. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Range {

  /** The least number allowed; without it there is no lower bound. */
  long min() default Long.MIN_VALUE;

  /** The greatest number allowed; without it there is no upper bound. */
  long max() default Long.MAX_VALUE;

  /** What the number counts, {@code "seconds"}; empty when it is a plain number. */
  String unit() default "";
}
