package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that should be one of an enum's; other texts are legal, since services add values. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface KnownValues {

  /** The enum; its constants tell their texts with {@code toString()}. */
  Class<? extends Enum<?>> value();
}
