package dev.endpointdsl.formats.terraform;

import java.util.Arrays;
import java.util.Optional;

/** The versions of the provider {@code hashicorp/aws} whose schema is known, the oldest first. */
enum ProviderVersion {
  V5_100("5.100"),
  V6_66("6.66");

  private final String number;

  ProviderVersion(String number) {
    this.number = number;
  }

  /** Returns the number: {@code 5.100}. */
  String number() {
    return number;
  }

  /** Returns the version with a number, if it is known. */
  static Optional<ProviderVersion> find(String number) {
    return Arrays.stream(values()).filter(each -> each.number.equals(number)).findFirst();
  }
}
