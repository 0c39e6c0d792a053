package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A string that should be a value of an enum; others are a warning, since services add values. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface KnownValues {

  /** The enum, whose constants return their values from {@code toString()}. */
  Class<? extends Enum<?>> value();
}
