package user.config;

import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.EndpointConfig;

/** A rule set of the user's organisation, which ServiceLoader finds in the user's module. */
public final class OwnerTag implements RuleSet<EndpointConfig> {

  /** For ServiceLoader. */
  public OwnerTag() {}

  enum OrganisationRule implements Rule {
    OWNER_TAG_MISSING;

    @Override
    public String id() {
      return "owner-tag";
    }

    @Override
    public Severity severity() {
      return Severity.WARN;
    }

    @Override
    public String why() {
      return "Alarms go to the owner.";
    }

    @Override
    public String remedy() {
      return "Add the tag owner.";
    }

    @Override
    public String source() {
      return "https://example.com/tags";
    }
  }

  @Override
  public Violations check(EndpointConfig config) {
    return config.tags().stream().anyMatch(tag -> tag.key().equals("owner"))
        ? null
        : Violations.in(null)
            .at("tags", "Tags")
            .broken(OrganisationRule.OWNER_TAG_MISSING, "has no owner");
  }

  @Override
  public Class<EndpointConfig> type() {
    return EndpointConfig.class;
  }
}
