@GenerateDsl(model = {"model.smithy", "model.smithy"}, operations = {"CreateThing", "CreateThing"})
package example.samemodeltwice;

import dev.endpointdsl.GenerateDsl;
