package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.constraint.Range;

/**
 * The first stage of a scaling, which needs the bounds of the capacity.
 *
 * @param <S> the next stage
 */
@FunctionalInterface
public interface NeedsBounds<S> {

  /**
   * Sets the bounds within which the capacity is scaled.
   *
   * @param min the minimum, 0 or more; 0 is for asynchronous variants and inference components,
   *     with {@code wakeFromZero()}
   * @param max the maximum, 1 or more, and at least the minimum
   * @throws IllegalArgumentException if the bounds are not possible
   */
  S between(@Range(min = 0) int min, @Range(min = 1) int max);
}
