package example.choices;

import dev.endpointdsl.MemberFacts;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The facts of the model about the members of {@link Order}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class OrderFacts {
  /** The facts, by path. */
  public static final MemberFacts FACTS =
      MemberFacts.builder()
          .serviceDefault("Express", "false")
          .serviceDefault("Points", "1.5")
          .serviceDefault("Priority", "\"usual\"")
          .sensitive("CardNumber")
          .build();

  private OrderFacts() {
  }
}
