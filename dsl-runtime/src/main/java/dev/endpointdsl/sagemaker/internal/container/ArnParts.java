package dev.endpointdsl.sagemaker.internal.container;

import org.jspecify.annotations.Nullable;

/** Parts of Amazon Resource Names. */
public final class ArnParts {

  private static final int REGION = 3;
  private static final int ACCOUNT = 4;

  private ArnParts() {}

  /** Returns the account of an ARN; null for another string and for an ARN without account. */
  public static @Nullable String account(@Nullable String arn) {
    return part(arn, ACCOUNT);
  }

  /** Returns the Region of an ARN; null for another string and for an ARN without Region. */
  public static @Nullable String region(@Nullable String arn) {
    return part(arn, REGION);
  }

  private static @Nullable String part(@Nullable String arn, int index) {
    if (arn == null || !arn.startsWith("arn:")) {
      return null;
    }
    int start = 0;
    for (int i = 0; i < index; i++) {
      start = arn.indexOf(':', start) + 1;
      if (start == 0) {
        return null;
      }
    }
    int end = arn.indexOf(':', start);
    return end <= start ? null : arn.substring(start, end);
  }
}
