package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that must be one of a few. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface AllowedValues {

  /** The allowed numbers, in ascending order. */
  long[] value();

  /** The unit of the number, {@code "MB"}; empty if it has none. */
  String unit() default "";

  /** The id of the rule, for suppressing it; empty for the model's own constraint. */
  String rule() default "";
}
