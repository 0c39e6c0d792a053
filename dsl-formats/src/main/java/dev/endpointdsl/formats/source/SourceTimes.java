package dev.endpointdsl.formats.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The times of scheduled actions: strings in other tools, seconds since 1970 in the request. */
public final class SourceTimes {

  private static final Set<String> TIMES = Set.of("StartTime", "EndTime");
  private static final int NANO_DIGITS = 9;

  /** Receives a string that is no time. */
  @FunctionalInterface
  public interface Problems {
    /** Reports a problem. */
    void report(SourceLocation location, String path, String message);
  }

  private SourceTimes() {}

  /** Returns a part whose times are seconds; other members stay. */
  public static SourceObject seconds(SourceObject part, Problems problems) {
    List<SourceObject.Member> members = new ArrayList<>();
    part.members()
        .forEach(each -> members.add(TIMES.contains(each.name()) ? time(each, problems) : each));
    return new SourceObject(members, part.location());
  }

  private static SourceObject.Member time(SourceObject.Member member, Problems problems) {
    if (!(member.value() instanceof SourceScalar scalar) || scalar.kind() != ScalarKind.STRING) {
      return member;
    }
    try {
      Instant instant = OffsetDateTime.parse(scalar.text()).toInstant();
      BigDecimal seconds =
          BigDecimal.valueOf(instant.getEpochSecond())
              .add(BigDecimal.valueOf(instant.getNano(), NANO_DIGITS));
      String digits = seconds.stripTrailingZeros().toPlainString();
      return new SourceObject.Member(
          member.name(),
          member.location(),
          SourceScalar.number(digits, new BigDecimal(digits), scalar.location()));
    } catch (DateTimeException e) {
      problems.report(
          scalar.location(),
          "ScheduledActions[]." + member.name(),
          "the string is no time of RFC 3339; write one, such as 2027-01-01T08:00:00Z");
      return member;
    }
  }
}
