package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that is one of a few. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface AllowedValues {

  /** The numbers, ascending. */
  long[] value();

  /** What the number counts, {@code "MB"}; empty when it is a plain number. */
  String unit() default "";

  /** The id of the rule, by which it can be suppressed; empty when it is the model's own. */
  String rule() default "";
}
