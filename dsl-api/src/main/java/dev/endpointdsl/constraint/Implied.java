package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A string or enum constant that another method of the same builder sets. Passing it without
 * calling that method is an error.
 */
@Documented
@Repeatable(Implied.All.class)
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Implied {

  /** The value in requests, {@code "PREFIX_AWARE"}. */
  String value();

  /** The method to call instead, {@code "prefixAwareRoutingConfig"}. */
  String by();

  /** The id of the rule, for suppressing it; empty for the model's own constraint. */
  String rule() default "";

  /** Several such constants of one parameter. */
  @Documented
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.CLASS)
  @interface All {

    /** The constants. */
    Implied[] value();
  }
}
