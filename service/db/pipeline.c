/* The reads and searches lanes of one event loop: requests in units, a unit a Sync, a Sync an implicit transaction.
 *
 * A unit is [context, statement] for each of its members, then the sync. Nothing of it is answered before the sync's result has come: then
 * it has committed, audit rows included. When one statement fails, the server skips the rest and rolls all back: its members are run again
 * alone, once, so that only the culprit gets the error. A unit is sent whole, at once, when its connection's output is empty, so that its
 * transaction (and now() in it) lasts no longer than its statements; a unit that took longer than AGE_MS makes the next ones shorter. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "context.h"
#include "cpx/log.h"
#include "cpx/time.h"
#include "failure.h"
#include "pool.h"
#include "rows.h"

enum { UNIT_MAX = 16, UNITS_UNDER_WAY = 2, AGE_MS = 50, STALL_MS = 2000 };

/* A request of the lane. Lives in its arena: not touched after done. */
struct member {
    struct member *next;
    struct cpx_request *request;
    struct cpx_call call;
    cpx_answer *answer;
    bool with_context;
    bool again; /* it has been in a unit that failed or was lost: alone from now on, and this is the last time */
};

struct queue {
    struct member *first, **last;
    int64_t count;
};

/* A member's place in a unit. */
struct slot {
    struct member *member; /* NULL: its deadline has passed */
    PGresult *context, *rows;
};

/* What a result is of. Behind the last step comes the sync. */
enum step_kind { STEP_CONTEXT, STEP_FORGET, STEP_PREPARE, STEP_ROWS };
struct step {
    enum step_kind kind;
    struct slot *slot;
};

struct unit {
    int count;
    int sent, step; /* steps; the one whose result comes next */
    bool come;      /* the result of this step has come, its end hasn't */
    bool failed;
    int64_t sent_ms;
    struct cpx_composed *preparing; /* NULL: nothing */
    struct step steps[2 * UNIT_MAX + 2];
    struct slot slots[UNIT_MAX];
};

struct lane;
struct link {
    struct cpx_watch watch; /* first: the loop knows a link by it */
    struct lane *lane;
    struct cpx_connection connection;
    bool standing;  /* as counted in the lane */
    int watched_fd; /* -1: none */
    uint32_t watched_events;
    int unit_max;         /* adapts to AGE_MS */
    int first, under_way; /* of the ring of units */
    struct unit units[UNITS_UNDER_WAY];
};

struct lane {
    struct cpx_pipeline *pipeline;
    enum cpx_lane name;
    int unit_max, units_under_way;
    struct queue again, fresh; /* again goes first */
    int64_t next_ms;           /* no deadline of a member is earlier */
    int standing;
    int count;
    struct link *links;
};

enum { LANES = 2 };
struct cpx_pipeline {
    struct cpx_db *db;
    int epoll_fd;
    cpx_done *done;
    void *context;
    struct lane lanes[LANES];
};

/* ---- queues ---- */

static void queue_init(struct queue *queue)
{
    *queue = (struct queue){.last = &queue->first};
}

static void append(struct lane *lane, struct queue *queue, struct member *member)
{
    member->next = NULL;
    *queue->last = member;
    queue->last = &member->next;
    queue->count++;
    atomic_fetch_add(&lane->pipeline->db->gauges[lane->name].waiting, 1);
}

static struct member *pop(struct lane *lane, struct queue *queue)
{
    struct member *member = queue->first;
    if (!member) return NULL;
    queue->first = member->next;
    if (!queue->first) queue->last = &queue->first;
    queue->count--;
    atomic_fetch_sub(&lane->pipeline->db->gauges[lane->name].waiting, 1);
    return member;
}

/* ---- answers ---- */

static void finish(const struct lane *lane, const struct member *member, enum cpx_rc rc)
{
    lane->pipeline->done(lane->pipeline->context, member->request, rc);
}

static void refuse_queue(struct lane *lane, struct queue *queue)
{
    /* Only those that wait now: done may submit more. */
    for (int64_t count = queue->count; count > 0; count--) {
        struct member *member = pop(lane, queue);
        if (member) finish(lane, member, CPX_UNAVAILABLE);
    }
}

/* Its unit has committed: the reader first, then the rows. */
static enum cpx_rc answer(const struct member *member, struct slot *slot)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = member->with_context ? cpx_context_take(member->request, slot->context) : CPX_OK;
    if (rc != CPX_OK || !member->answer) return rc;
    rc = cpx_rows_keep(member->request->arena, slot->rows, &rows);
    slot->rows = NULL;
    return rc == CPX_OK ? member->answer(member->request, rows) : rc;
}

static void clear_slot(struct slot *slot)
{
    PQclear(slot->context);
    PQclear(slot->rows);
    *slot = (struct slot){0};
}

static bool expired(const struct member *member, int64_t now_ms)
{
    return now_ms >= member->request->deadline_ms;
}

/* Runs a member alone, or gives up. */
static void run_again(struct lane *lane, struct member *member, enum cpx_rc otherwise)
{
    if (member->again || expired(member, cpx_monotonic_ms()) || lane->standing == 0) {
        finish(lane, member, otherwise == CPX_RETRY ? CPX_UNAVAILABLE : otherwise);
        return;
    }
    member->again = true;
    append(lane, &lane->again, member);
}

/* Why a member that was alone in its unit failed. A reader that may not act gets that answer, whatever its statement said. */
static enum cpx_rc failure_of(const struct member *member, const struct slot *slot)
{
    bool context_came = slot->context && PQresultStatus(slot->context) == PGRES_TUPLES_OK;
    const PGresult *result = slot->rows && (context_came || !slot->context) ? slot->rows : slot->context;
    const struct cpx_command command = {.statement = result == slot->rows ? member->call.statement : CPX_SQL_CONTEXT,
                                        .text = result == slot->rows ? member->call.text : NULL};
    if (member->with_context && context_came) {
        enum cpx_rc rc = cpx_context_take(member->request, slot->context);
        if (rc != CPX_OK) return rc;
    }
    if (!result) return CPX_UNAVAILABLE;
    enum cpx_failure failure = cpx_failure_of(result);
    cpx_failure_log(result, failure, cpx_command_name(&command), member->request->id);
    if (failure == CPX_FAILURE_RETRY) return CPX_RETRY;
    if (member->call.text && cpx_failure_timed_out(result)) {
        return cpx_problem_add(&member->request->problem, CPX_ERROR_TOO_COSTLY, NULL,
                               "The search took too long: name a patient, an identifier or a later _lastUpdated");
    }
    return failure == CPX_FAILURE_DEFECT || failure == CPX_FAILURE_DUPLICATE ? CPX_DEFECT : CPX_UNAVAILABLE;
}

static void finish_failed(struct lane *lane, struct member *member, const struct slot *slot, bool alone)
{
    enum cpx_rc rc = alone ? failure_of(member, slot) : CPX_RETRY;
    if (rc == CPX_RETRY)
        run_again(lane, member, CPX_RETRY);
    else
        finish(lane, member, rc);
}

/* The sync has come. */
static void complete(struct link *link, struct unit *unit)
{
    struct lane *lane = link->lane;
    bool slow = cpx_monotonic_ms() - unit->sent_ms > AGE_MS;
    if (slow && link->unit_max > 1)
        link->unit_max /= 2;
    else if (!slow && link->unit_max < lane->unit_max)
        link->unit_max++;
    if (unit->preparing && !unit->preparing->ready) cpx_composed_drop(unit->preparing);
    for (int i = 0; i < unit->count; i++) {
        struct slot *slot = &unit->slots[i];
        struct member *member = slot->member;
        if (member && unit->failed)
            finish_failed(lane, member, slot, unit->count == 1);
        else if (member)
            finish(lane, member, answer(member, slot));
        clear_slot(slot);
    }
}

/* ---- links ---- */

static void unwatch(struct link *link)
{
    /* libpq may have closed the descriptor already: then epoll has forgotten it. */
    if (link->watched_fd >= 0) (void)epoll_ctl(link->lane->pipeline->epoll_fd, EPOLL_CTL_DEL, link->watched_fd, NULL);
    link->watched_fd = -1;
}

/* Makes the loop watch what the connection wants now. false: it can't. */
static bool watch(struct link *link)
{
    int epoll_fd = link->lane->pipeline->epoll_fd;
    int fd = link->connection.pg ? PQsocket(link->connection.pg) : -1;
    short wanted = cpx_connection_events(&link->connection);
    struct epoll_event event = {.events = (wanted & POLLIN ? (uint32_t)EPOLLIN : 0) | (wanted & POLLOUT ? (uint32_t)EPOLLOUT : 0),
                                .data = {.ptr = &link->watch}};
    if (fd < 0) return false;
    /* While connecting libpq may go on with another socket under the same number: always set anew then. */
    if (fd == link->watched_fd && event.events == link->watched_events && link->connection.state != CPX_CONNECTION_CONNECTING) return true;
    if (fd != link->watched_fd) unwatch(link);
    if (epoll_ctl(epoll_fd, EPOLL_CTL_MOD, fd, &event) != 0 && (errno != ENOENT || epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &event) != 0))
        return false;
    link->watched_fd = fd;
    link->watched_events = event.events;
    return true;
}

static void count_link(struct link *link)
{
    struct lane *lane = link->lane;
    bool standing = link->connection.state == CPX_CONNECTION_READY;
    if (standing == link->standing) return;
    link->standing = standing;
    if (lane->standing == 0) atomic_fetch_sub(&lane->pipeline->db->bare, 1);
    lane->standing += standing ? 1 : -1;
    if (lane->standing == 0) atomic_fetch_add(&lane->pipeline->db->bare, 1);
    atomic_fetch_add(&lane->pipeline->db->gauges[lane->name].connections, standing ? 1 : -1);
}

/* The connection is closed: what was under way on it may run once more on another; if there is none, nothing waits any longer. */
static void lose_link(struct link *link)
{
    struct lane *lane = link->lane;
    unwatch(link);
    if (link->connection.state != CPX_CONNECTION_CLOSED) cpx_connection_close(&link->connection);
    count_link(link);
    while (link->under_way > 0) {
        struct unit *unit = &link->units[link->first];
        link->first = (link->first + 1) % UNITS_UNDER_WAY;
        link->under_way--;
        for (int i = 0; i < unit->count; i++) {
            struct member *member = unit->slots[i].member;
            clear_slot(&unit->slots[i]);
            if (member) run_again(lane, member, CPX_UNAVAILABLE);
        }
    }
    if (lane->standing > 0) return;
    refuse_queue(lane, &lane->again);
    refuse_queue(lane, &lane->fresh);
}

static void lose_with(struct link *link, const char *event)
{
    const struct cpx_field fields[] = {{"connection", link->connection.settings.name, 0}, {NULL, NULL, 0}};
    if (!link->connection.complained) cpx_log(CPX_LOG_WARNING, event, fields);
    link->connection.complained = true;
    lose_link(link);
}

static void start_link(struct link *link)
{
    link->unit_max = link->lane->unit_max;
    if (cpx_connection_start(&link->connection) != CPX_OK || !watch(link)) lose_link(link);
}

static bool is_error(const PGresult *result)
{
    return cpx_failure_of(result) != CPX_FAILURE_NONE;
}

/* Takes one result of the oldest unit. false: this isn't what a unit looks like, or its sync failed. */
static bool take_result(struct link *link, PGresult *result)
{
    struct unit *unit = &link->units[link->first];
    bool sync = result && PQresultStatus(result) == PGRES_PIPELINE_SYNC;
    if (!result) {
        bool end_of_step = unit->come;
        unit->come = false;
        unit->step++;
        return end_of_step;
    }
    if (unit->come || sync != (unit->step == unit->sent)) {
        PQclear(result);
        return false;
    }
    if (sync) {
        PQclear(result);
        complete(link, unit); /* its place in the ring is free only after that */
        link->first = (link->first + 1) % UNITS_UNDER_WAY;
        link->under_way--;
        return true;
    }
    const struct step *step = &unit->steps[unit->step];
    bool aids = step->kind == STEP_FORGET || step->kind == STEP_PREPARE; /* kept when it says what went wrong */
    unit->come = true;
    unit->failed = unit->failed || is_error(result);
    if (step->kind == STEP_PREPARE) unit->preparing->ready = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (PQresultStatus(result) == PGRES_PIPELINE_ABORTED || (aids && !is_error(result)))
        PQclear(result);
    else if (step->kind == STEP_CONTEXT)
        step->slot->context = result;
    else
        step->slot->rows = result;
    return true;
}

static void link_ready(struct cpx_watch *watched, uint32_t events)
{
    struct link *link = (struct link *)watched;
    struct cpx_connection *connection = &link->connection;
    (void)events;
    if (connection->state == CPX_CONNECTION_CLOSED) return; /* an event that was taken before it closed */
    if (connection->state != CPX_CONNECTION_READY) {
        if (cpx_connection_advance(connection) != CPX_OK || !watch(link)) lose_link(link);
        count_link(link);
        return;
    }
    bool fine = PQconsumeInput(connection->pg) && cpx_connection_flush(connection) == CPX_OK;
    while (fine && link->under_way > 0 && !PQisBusy(connection->pg))
        fine = take_result(link, PQgetResult(connection->pg));
    if (fine && link->under_way == 0) (void)PQisBusy(connection->pg); /* reads what came unasked */
    if (!fine || PQstatus(connection->pg) == CONNECTION_BAD || !watch(link)) lose_with(link, "database.lost");
}

/* ---- units ---- */

static void expect(struct unit *unit, struct slot *slot, enum step_kind kind)
{
    unit->steps[unit->sent++] = (struct step){kind, slot};
}

/* Has a composed text prepared, where its lane sends one request at a time: then it is planned once, and not each time. */
static enum cpx_rc send_preparation(struct cpx_connection *connection, struct unit *unit, struct slot *slot, struct cpx_command *call)
{
    char forgotten[24], text[40];
    struct cpx_composed *composed = cpx_connection_composed(connection, call->text, forgotten);
    enum cpx_rc rc = CPX_OK;
    if (!composed) return CPX_OK;
    call->name = composed->name;
    if (composed->ready) return CPX_OK;
    unit->preparing = composed;
    if (forgotten[0]) {
        const struct cpx_command forget = {.text = text};
        (void)snprintf(text, sizeof text, "deallocate %s", forgotten);
        expect(unit, slot, STEP_FORGET);
        rc = cpx_connection_send(connection, &forget);
    }
    expect(unit, slot, STEP_PREPARE);
    return rc == CPX_OK ? cpx_connection_prepare(connection, composed) : rc;
}

static enum cpx_rc send_member(struct link *link, struct unit *unit, struct slot *slot)
{
    struct cpx_connection *connection = &link->connection;
    const struct member *member = slot->member;
    char purpose[12];
    const char *values[CPX_CONTEXT_VALUES];
    struct cpx_command context = {.statement = CPX_SQL_CONTEXT_CLEAR};
    struct cpx_command call = {.statement = member->call.statement,
                               .text = member->call.text,
                               .number = member->request->number,
                               .values = member->call.values,
                               .count = member->call.count};
    enum cpx_rc rc = member->with_context ? cpx_context_command(member->request, purpose, values, &context) : CPX_OK;
    expect(unit, slot, STEP_CONTEXT);
    if (rc == CPX_OK) rc = cpx_connection_send(connection, &context);
    if (rc == CPX_OK && call.text && link->lane->unit_max == 1) rc = send_preparation(connection, unit, slot, &call);
    expect(unit, slot, STEP_ROWS);
    return rc == CPX_OK ? cpx_connection_send(connection, &call) : rc;
}

/* Of the free links the one with the least under way. */
static struct link *free_link(struct lane *lane)
{
    struct link *best = NULL;
    for (int i = 0; i < lane->count; i++) {
        struct link *link = &lane->links[i];
        if (link->connection.state != CPX_CONNECTION_READY || link->connection.writing || link->under_way >= lane->units_under_way)
            continue;
        if (!best || link->under_way < best->under_way) best = link;
    }
    return best;
}

/* Makes a unit of what waits and sends it. */
static void send_unit(struct lane *lane, struct link *link)
{
    struct unit *unit = &link->units[(link->first + link->under_way) % UNITS_UNDER_WAY];
    bool alone = lane->again.count > 0;
    enum cpx_rc rc = CPX_OK;
    *unit = (struct unit){.sent_ms = cpx_monotonic_ms()};
    while (rc == CPX_OK && unit->count < (alone ? 1 : link->unit_max)) {
        struct member *member = pop(lane, alone ? &lane->again : &lane->fresh);
        if (!member) break;
        struct slot *slot = &unit->slots[unit->count++];
        slot->member = member;
        rc = send_member(link, unit, slot);
    }
    link->under_way++;
    if (rc == CPX_OK) rc = cpx_connection_sync(&link->connection);
    if (rc != CPX_OK || !watch(link)) lose_with(link, "database.lost");
}

void cpx_pipeline_flush(struct cpx_pipeline *pipeline)
{
    for (int i = 0; i < LANES; i++) {
        struct lane *lane = &pipeline->lanes[i];
        struct link *link;
        while (lane->again.count + lane->fresh.count > 0 && (link = free_link(lane)) != NULL)
            send_unit(lane, link);
    }
}

static struct lane *lane_named(struct cpx_pipeline *pipeline, enum cpx_lane name)
{
    for (int i = 0; i < LANES; i++)
        if (pipeline->lanes[i].name == name) return &pipeline->lanes[i];
    return NULL;
}

enum cpx_rc cpx_pipeline_submit(struct cpx_pipeline *pipeline, struct cpx_request *request, enum cpx_lane name, const struct cpx_call *call,
                                cpx_answer *answer_with, bool with_context)
{
    struct lane *lane = lane_named(pipeline, name);
    if (!lane || call->count < 0 || call->count > CPX_PARAMETERS) return CPX_DEFECT;
    /* Checked here, so that in a unit only the connection can fail to send. */
    if (with_context ? !request->number[0] || !request->reader.client : cpx_call_is_numbered(call)) return CPX_DEFECT;
    if (!call->text && !cpx_connection_runs(&lane->links[0].connection, call->statement)) return CPX_DEFECT;
    if (lane->standing == 0 || lane->again.count + lane->fresh.count >= pipeline->db->config->queue) return CPX_UNAVAILABLE;
    struct member *member = cpx_arena_alloc(request->arena, sizeof *member);
    if (!member) return CPX_EXHAUSTED;
    *member = (struct member){.request = request, .call = *call, .answer = answer_with, .with_context = with_context};
    append(lane, &lane->fresh, member);
    if (request->deadline_ms < lane->next_ms) lane->next_ms = request->deadline_ms;
    return CPX_OK;
}

/* ---- time ---- */

static void note_deadline(struct lane *lane, const struct member *member)
{
    if (member->request->deadline_ms < lane->next_ms) lane->next_ms = member->request->deadline_ms;
}

static void expire_queue(struct lane *lane, struct queue *queue, int64_t now_ms)
{
    for (int64_t count = queue->count; count > 0; count--) {
        struct member *member = pop(lane, queue);
        if (!member) return;
        if (expired(member, now_ms)) {
            finish(lane, member, CPX_UNAVAILABLE);
            continue;
        }
        append(lane, queue, member);
        note_deadline(lane, member);
    }
}

/* A member that is under way leaves its unit: what comes for it is dropped. */
static void expire_units(struct lane *lane, struct link *link, int64_t now_ms)
{
    for (int u = 0; u < link->under_way; u++) {
        struct unit *unit = &link->units[(link->first + u) % UNITS_UNDER_WAY];
        for (int i = 0; i < unit->count; i++) {
            struct member *member = unit->slots[i].member;
            if (!member) continue;
            if (!expired(member, now_ms)) {
                note_deadline(lane, member);
                continue;
            }
            unit->slots[i].member = NULL;
            finish(lane, member, CPX_UNAVAILABLE);
        }
    }
}

static void expire_members(struct lane *lane, int64_t now_ms)
{
    lane->next_ms = INT64_MAX;
    expire_queue(lane, &lane->again, now_ms);
    expire_queue(lane, &lane->fresh, now_ms);
    for (int i = 0; i < lane->count; i++)
        expire_units(lane, &lane->links[i], now_ms);
}

/* When the link wants to be looked at: to connect, to give an attempt up, or because a unit never ends. */
static int64_t link_deadline(const struct link *link)
{
    if (link->connection.state != CPX_CONNECTION_READY) return link->connection.retry_ms;
    if (link->under_way == 0) return INT64_MAX;
    return link->units[link->first].sent_ms + link->lane->pipeline->db->config->deadline_ms + STALL_MS;
}

static void tick_link(struct link *link, int64_t now_ms)
{
    if (now_ms < link_deadline(link)) return;
    if (link->connection.state == CPX_CONNECTION_CLOSED)
        start_link(link);
    else
        lose_with(link, link->connection.state == CPX_CONNECTION_READY ? "database.stalled" : "database.unreachable");
}

int cpx_pipeline_tick(struct cpx_pipeline *pipeline, int64_t now_ms)
{
    int64_t next = INT64_MAX;
    for (int i = 0; i < LANES; i++) {
        struct lane *lane = &pipeline->lanes[i];
        if (now_ms >= lane->next_ms) expire_members(lane, now_ms);
        for (int l = 0; l < lane->count; l++) {
            tick_link(&lane->links[l], now_ms);
            int64_t wanted = link_deadline(&lane->links[l]);
            if (wanted < next) next = wanted;
        }
        if (lane->next_ms < next) next = lane->next_ms;
    }
    if (next == INT64_MAX) return -1;
    return next <= now_ms ? 0 : next - now_ms > 60000 ? 60000 : (int)(next - now_ms);
}

/* ---- its life ---- */

static bool open_lane(struct cpx_pipeline *pipeline, struct lane *lane, int64_t connections)
{
    struct cpx_connection_settings settings;
    if (connections < 1 || connections > 1024) return false;
    lane->links = calloc((size_t)connections, sizeof *lane->links);
    if (!lane->links) return false;
    lane->pipeline = pipeline;
    lane->next_ms = INT64_MAX;
    lane->count = (int)connections;
    atomic_fetch_add(&pipeline->db->bare, 1);
    queue_init(&lane->again);
    queue_init(&lane->fresh);
    cpx_lane_settings(pipeline->db->config, lane->name, &settings);
    for (int i = 0; i < lane->count; i++) {
        struct link *link = &lane->links[i];
        link->watch.ready = link_ready;
        link->lane = lane;
        link->watched_fd = -1;
        cpx_connection_init(&link->connection, &settings);
    }
    for (int i = 0; i < lane->count; i++)
        start_link(&lane->links[i]);
    return true;
}

struct cpx_pipeline *cpx_pipeline_new(struct cpx_db *db, const struct cpx_config *config, int epoll_fd, cpx_done *done, void *context)
{
    struct cpx_pipeline *pipeline = calloc(1, sizeof *pipeline);
    if (!pipeline) return NULL;
    *pipeline = (struct cpx_pipeline){.db = db, .epoll_fd = epoll_fd, .done = done, .context = context};
    /* A long search mustn't have a short one wait behind it. */
    pipeline->lanes[0] = (struct lane){.name = CPX_LANE_READS, .unit_max = UNIT_MAX, .units_under_way = UNITS_UNDER_WAY};
    pipeline->lanes[1] = (struct lane){.name = CPX_LANE_SEARCHES, .unit_max = 1, .units_under_way = 1};
    if (open_lane(pipeline, &pipeline->lanes[0], config->read_connections) &&
        open_lane(pipeline, &pipeline->lanes[1], config->search_connections))
        return pipeline;
    cpx_pipeline_free(pipeline);
    return NULL;
}

void cpx_pipeline_free(struct cpx_pipeline *pipeline)
{
    if (!pipeline) return;
    for (int i = 0; i < LANES; i++) {
        struct lane *lane = &pipeline->lanes[i];
        if (!lane->links) continue;
        for (int l = 0; l < lane->count; l++) {
            /* Counted out first, so that nothing is run again on a connection that goes too. */
            lane->links[l].connection.attempts = 0;
            if (lane->links[l].standing) cpx_connection_close(&lane->links[l].connection);
            count_link(&lane->links[l]);
        }
        for (int l = 0; l < lane->count; l++)
            lose_link(&lane->links[l]);
        free(lane->links);
        atomic_fetch_sub(&pipeline->db->bare, 1);
    }
    free(pipeline);
}
