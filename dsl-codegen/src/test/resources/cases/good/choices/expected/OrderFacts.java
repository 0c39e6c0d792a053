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
          .sensitive("CardNumber")
          .build();

  private OrderFacts() {
  }
}
