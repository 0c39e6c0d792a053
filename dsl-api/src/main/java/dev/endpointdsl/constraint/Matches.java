package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A string that must match a regular expression. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Matches {

  /** The expression; without anchors if the whole string must match. */
  String value();

  /** Whether the whole string must match, not just a part of it. */
  boolean whole() default true;
}
