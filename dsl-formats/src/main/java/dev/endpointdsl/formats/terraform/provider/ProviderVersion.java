package dev.endpointdsl.formats.terraform.provider;

import java.util.Arrays;
import java.util.Optional;

/** The versions of the provider {@code hashicorp/aws} whose schema is known, the oldest first. */
public enum ProviderVersion {
  /** Version 5.100. */
  V5_100("5.100"),
  /** Version 6.66. */
  V6_66("6.66");

  private final String number;

  ProviderVersion(String number) {
    this.number = number;
  }

  /** Returns the number: {@code 5.100}. */
  public String number() {
    return number;
  }

  /** Returns the version with a number, if it is known. */
  public static Optional<ProviderVersion> find(String number) {
    return Arrays.stream(values()).filter(each -> each.number.equals(number)).findFirst();
  }
}
