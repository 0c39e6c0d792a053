@GenerateDsl(model = {"model.smithy", "more.smithy"}, operations = {"CreateThing", "CreateThng"})
package example.severalintwofiles;

import dev.endpointdsl.GenerateDsl;
