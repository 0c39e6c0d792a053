/** The constraints of the model and the rules of the service, on generated requests. */
package dev.endpointdsl.testkit.rule;
