package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text or enum constant that another method of the same builder sets itself: giving it alone is a
 * mistake.
 */
@Documented
@Repeatable(Implied.All.class)
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Implied {

  /** The text as it stands in requests, {@code "PREFIX_AWARE"}. */
  String value();

  /** The method to call instead, {@code "prefixAwareRoutingConfig"}. */
  String by();

  /** The id of the rule, by which it can be suppressed; empty when it is the model's own. */
  String rule() default "";

  /** Several constants of one parameter that other methods set themselves. */
  @Documented
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.CLASS)
  @interface All {

    /** Each of them. */
    Implied[] value();
  }
}
