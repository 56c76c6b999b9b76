/* The services of the directory: reading (services.c), writing (service_write.c). */
#ifndef CPX_PLAIN_SERVICES_H
#define CPX_PLAIN_SERVICES_H

#include "directory.h"

#define PLAIN_REFERRAL_METHOD "http://terminology.hl7.org/CodeSystem/service-referral-method"
struct plain_method_row {
    const char *word, *code;
};
extern const struct plain_method_row plain_method_rows[];
extern const size_t plain_method_rows_count;

void plain_location_load(struct cpx_arena *arena, const char *id, const struct cpx_doc *doc, struct plain_location *out);
/* The service whose rows (plain_services, plain_service) begin at *row, which goes behind them. */
enum cpx_rc plain_listed_load(struct cpx_arena *arena, const struct cpx_rows *rows, int *row, struct plain_listed *out) CPX_MUST_CHECK;
void plain_write_service(struct cpx_writer *writer, const char *key, const struct plain_listed *listed);

#endif
