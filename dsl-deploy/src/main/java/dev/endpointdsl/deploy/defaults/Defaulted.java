package dev.endpointdsl.deploy.defaults;

import java.util.List;

/**
 * A value with the defaults of an organization.
 *
 * @param value the value
 * @param applied the members that come from the organization's file, in the order of the file
 * @param <T> the type of the value
 */
public record Defaulted<T>(T value, List<AppliedDefault> applied) {

  /** Copies the list. */
  public Defaulted {
    applied = List.copyOf(applied);
  }
}
